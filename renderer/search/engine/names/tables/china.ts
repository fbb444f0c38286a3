// Tables of names, in text as people read it; they import nothing. Here: places of China whose names
// no rule carries over, that is traditional Russian forms, names from Turkic (also as the Uyghurs of
// Kazakhstan write them), Mongolian, Tibetan and Manchu, former names, and provinces, which people
// shorten. A line is one place; its names are apart by a slash, without «город», «省» and the like.

export const placesOfChina = `
Китай / КНР / China / PRC / 中国 / 中华人民共和国 / Қытай / ҚХР / Қытай Халық Республикасы / Китайская Народная Республика / People's Republic of China
Пекин / Бэйцзин / Бэйпин / Beiping / 北平 / Beijing / Peking / 北京 / Бейжің / Бейжин
Шанхай / Shanghai / 上海 / Шаңхай
Тяньцзинь / Tianjin / Tientsin / 天津 / Тянжин
Чунцин / Chongqing / Chungking / 重庆 / Чуңчиң / Чонгчин
Нанкин / Наньцзин / Nanjing / Nanking / 南京 / Нанжин / Нанкін
Харбин / Harbin / Haerbin / 哈尔滨
Аньхой / Аньхуэй / Anhui / Anhwei / 安徽
Фуцзянь / Fujian / Fukien / 福建
Ганьсу / Gansu / Kansu / 甘肃
Гуандун / Guangdong / 广东 / Гуаңдұң
Гуйчжоу / Guizhou / 贵州
Хайнань / Hainan / 海南
Хэбэй / Hebei / 河北
Хэйлунцзян / Heilongjiang / 黑龙江
Хэнань / Henan / 河南
Хубэй / Hubei / 湖北
Хунань / Hunan / 湖南
Цзянсу / Jiangsu / Kiangsu / 江苏
Цзянси / Jiangxi / Kiangsi / 江西
Цзилинь / Гирин / Jilin / Kirin / 吉林
Ляонин / Liaoning / 辽宁
Цинхай / Qinghai / Кукунор / Koko Nor / 青海 / Көкнор
Шэньси / Shaanxi / Shensi / 陕西
Шаньси / Shanxi / Shansi / 山西
Шаньдун / Shandong / Shantung / 山东
Сычуань / Sichuan / Szechwan / Szechuan / 四川
Юньнань / Yunnan / 云南
Чжэцзян / Zhejiang / Chekiang / 浙江
Тайвань / Taiwan / 台湾 / 台湾省 / Формоза / Formosa
Тайбэй / Taipei / 台北
Гаосюн / Kaohsiung / 高雄
Тайчжун / Taichung / 台中
Внутренняя Монголия / Inner Mongolia / Nei Mongol / Neimenggu / 内蒙古 / 内蒙 / Ішкі Моңғолия / Ішкі Монғолия
Нинся / Нинся-Хуэйский / Ningxia / Ningsia / Ningxia Hui / 宁夏 / 宁夏回族
Синьцзян / Синьцзян-Уйгурский / СУАР / Xinjiang / Sinkiang / Xinjiang Uygur / Xinjiang Uyghur / XUAR / 新疆 / 新疆维吾尔 / Шыңжаң / Шыңжаң-Ұйғыр / ШҰАР / Синьцзян-Ұйғыр
Тибет / Тибетский / Tibet / Xizang / 西藏 / Тибеттік / Сицзан
Гуанси / Гуанси-Чжуанский / Guangxi / Guangxi Zhuang / Kwangsi / 广西 / 广西壮族 / Гуаңси
Гонконг / Сянган / Hong Kong / Hongkong / Xianggang / 香港 / Гонгконг
Макао / Аомэнь / Macao / Macau / Aomen / 澳门
Гуанчжоу / Кантон / Guangzhou / Canton / 广州 / Гуаңчжоу / Гуаңжоу
Шэньчжэнь / Shenzhen / 深圳
Сиань / Xi'an / Сианьфу / 西安 / Чанъань / Chang'an / 长安
Далянь / Dalian / Dairen / 大连 / 旅大
Люйшунь / Порт-Артур / Lüshun / Lüshunkou / Port Arthur / 旅顺 / 旅顺口
Шэньян / Мукден / Shenyang / Mukden / 沈阳
Чанчунь / Changchun / 长春
Циндао / Qingdao / Tsingtao / 青岛
Сямэнь / Амой / Xiamen / Amoy / 厦门
Ухань / Wuhan / 武汉 / Ханькоу / Hankou / Hankow / 汉口
Урумчи / Дихуа / Dihua / 迪化 / Ürümqi / Urumqi / Urumchi / Wulumuqi / 乌鲁木齐 / Үрүмчи / Үрімжі / Үрімші
Кашгар / Kashgar / Kashi / Qeshqer / 喀什 / 喀什噶尔 / Қәшқәр / Қашғар
Хотан / Hotan / Khotan / Hetian / 和田 / 和阗 / Хотән / Құтан
Кульджа / Инин / Yining / Ghulja / Gulja / Kulja / 伊宁 / Ғулҗа / Құлжа
Ili / Yili / 伊犁 / Іле / Или-Казахский / Ili Kazakh / 伊犁哈萨克 / Іле Қазақ
Чугучак / Тачэн / Тарбагатай / Tacheng / Qoqek / Chuguchak / Tarbagatay / 塔城 / Чөчәк / Шәуешек / Тарбағатай
Алтай / Алэтай / Altay / Altai / Aletai / 阿勒泰 / 阿尔泰
Карамай / Karamay / Kelamayi / 克拉玛依 / Қарамай
Турфан / Turpan / Turfan / Tulufan / 吐鲁番 / Турпан / Тұрпан / Тұрфан
Хами / Кумул / Hami / Kumul / Qumul / 哈密 / Қумул / Құмыл
Аксу / Aksu / Aqsu / Akesu / 阿克苏 / Ақсу
Корла / Korla / Kuerle / 库尔勒 / Құрла
Куча / Kuqa / Kucha / Kuche / 库车 / Кучар / Құча
Яркенд / Шачэ / Yarkand / Yarkant / Shache / 莎车 / Яркәнт / Жаркент
Шихэцзы / Shihezi / 石河子 / Шихызы
Бортала / Боэртала / Bortala / Bole / 博尔塔拉 / 博乐
Баян-Гол / Баянгол / Bayingolin / Bayin'gholin / 巴音郭楞 / Байынғол
Чанцзи / Changji / 昌吉 / Санжы
Кызылсу / Kizilsu / 克孜勒苏 / Қызылсу
Артуш / Атуш / Артукс / Artux / Artush / Atushi / 阿图什 / Артыш / Атұш
Хоргос / Хоргас / Khorgos / Khorgas / Korgas / Horgos / Huoerguosi / 霍尔果斯 / Қорғас
Алашанькоу / Джунгарские Ворота / Alashankou / Alataw / 阿拉山口 / Алашаңкоу / Алатау асуы
Бахты / Бакту / Bakhty / Baketu / 巴克图 / Бақты
Майкапчагай / Зимунай / Jeminay / Jimunai / 吉木乃 / Жеменей
Усу / Шихо / Шиху / Wusu / Usu / 乌苏 / Шихо
Куйтунь / Kuytun / Kuitun / 奎屯 / Күйтін
Каракаш / Мойюй / Qaraqash / Karakax / Moyu / 墨玉 / 喀拉喀什 / Қарақаш
Черчен / Цемо / Qiemo / Qarqan / Cherchen / 且末 / Чәрчән / Шершен
Поскам / Цзэпу / Poskam / Zepu / 泽普
Эмин / Дурбульджин / Emin / Dorbiljin / 额敏 / Дөрбилҗин / Дөрбілжін
Хух-Хото / Хохот / Hohhot / Huhehot / Huhehaote / 呼和浩特 / Хөххот
Баотоу / Baotou / 包头
Хулун-Буир / Хулунбуир / Хөлөнбуйр / Hulunbuir / Hulunbeier / 呼伦贝尔
Хайлар / Hailar / Hailaer / 海拉尔
Маньчжурия / Маньчжоули / Manzhouli / 满洲里
Эрэн-Хото / Эрлянь / Erenhot / Erlian / 二连浩特 / 二连
Ордос / Ordos / E'erduosi / Eerduosi / 鄂尔多斯
Улан-Хото / Ulanhot / Wulanhaote / 乌兰浩特
Уланчаб / Улан-Цаб / Ulanqab / Wulanchabu / 乌兰察布
Баян-Нур / Баяннур / Bayannur / Bayannaoer / 巴彦淖尔
Алашань / Алаша / Alxa / Alashan / 阿拉善
Шилин-Гол / Силин-Гол / Xilingol / Xilin Gol / 锡林郭勒
Чифэн / Улан-Хада / Chifeng / Ulanhad / 赤峰
Цицикар / Qiqihar / Tsitsihar / Qiqiha'er / 齐齐哈尔
Цзямусы / Jiamusi / Kiamusze / 佳木斯
Хэйхэ / Айгунь / Heihe / Aihui / 黑河 / 爱辉
Лхаса / Lhasa / Lasa / 拉萨
Шигадзе / Жикацзэ / Shigatse / Xigaze / Rikaze / 日喀则
Чамдо / Чанду / Chamdo / Qamdo / 昌都
Ньингчи / Линьчжи / Nyingchi / Linzhi / 林芝
Нагчу / Нагку / Nagqu / Naqu / 那曲
Нгари / Ngari / 阿里地区
Шаннань / Лхока / Shannan / Lhoka / 山南
Голмуд / Гээрму / Golmud / Geermu / 格尔木
Юйшу / Yushu / Jyekundo / 玉树
Шангри-Ла / Чжундянь / Zhongdian / 中甸 / Shangri-La / Xianggelila / 香格里拉
Дицин / Deqen / Diqing / 迪庆
Сишуанбаньна / Xishuangbanna / Sipsongpanna / 西双版纳
Бозе / Байсэ / Baise / Bose / 百色
Янцзы / Чанцзян / Yangtze / Yangzi / Changjiang / 长江 / 扬子江
Хуанхэ / Жёлтая река / Yellow River / Huanghe / 黄河
Иртыш / Irtysh / Ertis / Ertix / 额尔齐斯 / Ертіс
Амур / Хэйлунцзян / Amur / Heilongjiang / 黑龙江
Дуньхуан / Dunhuang / 敦煌
Суйфэньхэ / Suifenhe / 绥芬河
Яньань / Yan'an / Yenan / 延安
Сюйчжоу / Xuzhou / Tongshan / 徐州 / 铜山
Сянъян / Сянфань / Xiangyang / Xiangfan / 襄阳 / 襄樊
Пэнлай / Дэнчжоу / Penglai / Dengzhou / 蓬莱 / 登州
Пинъяо / Pingyao / Gutao / 平遥 / 古陶
Пуэр / Сымао / Pu'er / Simao / 普洱 / 思茅
Ляньюньган / Lianyungang / 连云港
`;

/** Cities of China whose names the rules do carry over: which characters write them is what no
 * rule can know, since other words are read alike. */
export const citiesOfChina =
  '石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水 太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁 乌海 通辽 ' +
  '鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛 四平 辽源 通化 白山 松原 白城 延边 延吉 珲春 鸡西 鹤岗 双鸭山 ' +
  '大庆 伊春 七台河 牡丹江 绥化 大兴安岭 无锡 常州 苏州 南通 淮安 盐城 扬州 镇江 泰州 宿迁 昆山 江阴 义乌 杭州 宁波 温州 嘉兴 湖州 ' +
  '绍兴 金华 衢州 舟山 台州 丽水 合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城 福州 莆田 三明 ' +
  '泉州 漳州 南平 龙岩 宁德 南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶 济南 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 ' +
  '日照 莱芜 临沂 德州 聊城 滨州 菏泽 郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店 ' +
  '黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州 恩施 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 ' +
  '湘西 韶关 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮 南宁 柳州 桂林 梧州 北海 ' +
  '防城港 钦州 贵港 玉林 贺州 河池 来宾 崇左 海口 三亚 三沙 儋州 成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 ' +
  '广安 达州 雅安 巴中 资阳 阿坝 甘孜 凉山 西昌 贵阳 六盘水 遵义 安顺 毕节 铜仁 黔西南 黔东南 黔南 昆明 曲靖 玉溪 保山 昭通 丽江 ' +
  '普洱 临沧 楚雄 红河 文山 大理 德宏 怒江 铜川 宝鸡 咸阳 渭南 汉中 榆林 安康 商洛 兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 ' +
  '庆阳 定西 陇南 临夏 甘南 西宁 海东 海北 黄南 果洛 银川 石嘴山 吴忠 固原 中卫 五家渠 阿拉尔 图木舒克 北屯 双河 可克达拉 昆玉 浦东 ' +
  '雄安 海淀 横琴 前海';
