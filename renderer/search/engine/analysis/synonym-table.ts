// The field's abbreviations and second names in Russian, Kazakh, English and Chinese. A line is one
// thing; its names are apart by a slash. Names of places are kept with the names across scripts;
// here are peoples and adjectives where no stem leads to the place.

export const organisations = `
ВТО / Всемирная торговая организация / ДСҰ / Дүниежүзілік сауда ұйымы / WTO / World Trade Organization / 世贸组织 / 世界贸易组织
ВОЗ / Всемирная организация здравоохранения / ДДСҰ / Дүниежүзілік денсаулық сақтау ұйымы / WHO / World Health Organization / 世卫组织 / 世界卫生组织
МВФ / Международный валютный фонд / ХВҚ / Халықаралық валюта қоры / IMF / International Monetary Fund / 国际货币基金组织
ВБ / Всемирный банк / Дүниежүзілік банк / World Bank / 世界银行 / 世行
ЕБРР / Европейский банк реконструкции и развития / ЕҚДБ / EBRD / European Bank for Reconstruction and Development / 欧洲复兴开发银行
АБР / Азиатский банк развития / АДБ / Азия даму банкі / ADB / Asian Development Bank / 亚洲开发银行 / 亚行
АБИИ / Азиатский банк инфраструктурных инвестиций / AIIB / Asian Infrastructure Investment Bank / 亚洲基础设施投资银行 / 亚投行
ЕАБР / Евразийский банк развития / ЕАДБ / EDB / Eurasian Development Bank / 欧亚开发银行
ЕЭК / Евразийская экономическая комиссия / ЕЭК / Eurasian Economic Commission / 欧亚经济委员会
НАТО / Североатлантический альянс / Организация Североатлантического договора / NATO / North Atlantic Treaty Organization / 北约
ОБСЕ / Организация по безопасности и сотрудничеству в Европе / ЕҚЫҰ / OSCE / Organization for Security and Co-operation in Europe / 欧安组织
ОЭСР / Организация экономического сотрудничества и развития / ЭЫДҰ / OECD / Organisation for Economic Co-operation and Development / 经合组织
ОПЕК / Организация стран экспортёров нефти / OPEC / 欧佩克
АТЭС / Азиатско-Тихоокеанское экономическое сотрудничество / APEC / Asia-Pacific Economic Cooperation / 亚太经合组织
АСЕАН / Ассоциация государств Юго-Восточной Азии / ASEAN / 东盟
ОИС / Организация исламского сотрудничества / ИЫҰ / Ислам ынтымақтастығы ұйымы / OIC / Organisation of Islamic Cooperation / 伊斯兰合作组织
ОДКБ / Организация Договора о коллективной безопасности / ҰҚШҰ / Ұжымдық қауіпсіздік туралы шарт ұйымы / Collective Security Treaty Organization / 集体安全条约组织
СВМДА / Совещание по взаимодействию и мерам доверия в Азии / АӨСШК / Conference on Interaction and Confidence Building Measures in Asia / 亚洲相互协作与信任措施会议
Тюркский совет / Түркі кеңесі / Turkic Council / 突厥语国家合作委员会
ЮНЕСКО / UNESCO / 联合国教科文组织 / 教科文组织
ЮНИСЕФ / UNICEF / 联合国儿童基金会
МАГАТЭ / Международное агентство по атомной энергии / IAEA / International Atomic Energy Agency / 国际原子能机构
ПРООН / Программа развития ООН / БҰҰДБ / UNDP / United Nations Development Programme / 联合国开发计划署
УВКБ / УВКБ ООН / Управление Верховного комиссара по делам беженцев / UNHCR / 联合国难民署
МОТ / Международная организация труда / ХЕҰ / ILO / International Labour Organization / 国际劳工组织
ФАО / FAO / 粮农组织
Совбез ООН / Совет Безопасности / СБ ООН / Қауіпсіздік Кеңесі / Security Council / 安理会
Генассамблея / Генеральная Ассамблея / ГА ООН / Бас Ассамблея / General Assembly / 联合国大会 / 联大
Красный Крест / Қызыл Крест / Red Cross / 红十字会
Красный Полумесяц / Қызыл Жарты ай / Red Crescent / 红新月会
Интерпол / Interpol / 国际刑警组织
Большая двадцатка / Группа двадцати / G20 / 二十国集团
Большая семёрка / Группа семи / G7 / 七国集团
Европейская комиссия / Еврокомиссия / Еуропалық комиссия / European Commission / 欧盟委员会
Европейский парламент / Европарламент / Еуропарламент / European Parliament / 欧洲议会
Европейский совет / European Council / 欧洲理事会
СССР / Советский Союз / Союз Советских Социалистических Республик / КСРО / Кеңес Одағы / USSR / Soviet Union / 苏联
КНР / Китай / Китайская Народная Республика / ҚХР / Қытай / Қытай Халық Республикасы / PRC / China / People's Republic of China / 中国 / 中华人民共和国
РФ / Россия / Российская Федерация / РФ / Ресей / Russia / Russian Federation / 俄罗斯
РК / Казахстан / Республика Казахстан / ҚР / Қазақстан / Қазақстан Республикасы / Kazakhstan / Republic of Kazakhstan / 哈萨克斯坦
США / Соединённые Штаты Америки / Соединённые Штаты / АҚШ / Америка Құрама Штаттары / USA / US / United States / United States of America / 美国
Белый дом / Ақ үй / White House / 白宫
Кремль / Kremlin / 克里姆林宫
СУАР / Синьцзян / Синьцзян-Уйгурский автономный район / Шыңжаң / XUAR / Xinjiang / 新疆
Один пояс, один путь / Пояс и путь / ОПОП / Бір белдеу, бір жол / Belt and Road / BRI / 一带一路
ТМТМ / Срединный коридор / Транскаспийский международный транспортный маршрут / Орта дәліз / Middle Corridor / TITR / 中间走廊 / 跨里海国际运输路线
`;

export const peoples = `
Швеция / шведский / швед / Sweden / Swedish / 瑞典
Чехия / чешский / чех / Czechia / Czech / 捷克
Финляндия / финский / финн / Finland / Finnish / 芬兰
Франция / французский / француз / France / French / 法国
Турция / турецкий / Түркия / түрік / Turkey / Turkish / 土耳其
Германия / немецкий / германский / ФРГ / неміс / Germany / German / 德国
Великобритания / британский / Соединённое Королевство / Ұлыбритания / Britain / British / United Kingdom / UK / 英国
Англия / английский / англичанин / ағылшын / England / English / 英国
США / американский / американец / америкалық / American / 美国
Дания / датский / Denmark / Danish / 丹麦
Норвегия / норвежский / Norway / Norwegian / 挪威
Польша / польский / поляк / Poland / Polish / 波兰
Нидерланды / нидерландский / голландский / Голландия / Netherlands / Dutch / 荷兰
Греция / греческий / Greece / Greek / 希腊
Швейцария / швейцарский / Switzerland / Swiss / 瑞士
Испания / испанский / Spain / Spanish / 西班牙
Португалия / португальский / Portugal / Portuguese / 葡萄牙
Венгрия / венгерский / Hungary / Hungarian / 匈牙利
Румыния / румынский / Romania / Romanian / 罗马尼亚
Сербия / сербский / Serbia / Serbian / 塞尔维亚
Белоруссия / Беларусь / белорусский / Belarus / Belarusian / 白俄罗斯
Украина / украинский / Ukraine / Ukrainian / 乌克兰
Молдавия / Молдова / молдавский / Moldova / 摩尔多瓦
Грузия / грузинский / Georgia / Georgian / 格鲁吉亚
Армения / армянский / Armenia / Armenian / 亚美尼亚
Азербайджан / азербайджанский / әзербайжан / Azerbaijan / Azerbaijani / 阿塞拜疆
Узбекистан / узбекский / өзбек / Uzbekistan / Uzbek / 乌兹别克斯坦
Киргизия / Кыргызстан / киргизский / кыргызский / қырғыз / Kyrgyzstan / Kyrgyz / 吉尔吉斯斯坦
Таджикистан / таджикский / тәжік / Tajikistan / Tajik / 塔吉克斯坦
Туркмения / Туркменистан / туркменский / түрікмен / Turkmenistan / Turkmen / 土库曼斯坦
Казахстан / казахстанский / казахстанец / қазақстандық / Kazakhstani / 哈萨克斯坦
казах / казахский / қазақ / Kazakh / 哈萨克族 / 哈萨克语
Китай / китайский / китаец / қытайлық / Chinese / 中国
Россия / российский / россиянин / россияне / ресейлік / Russian / 俄罗斯
Япония / японский / японец / жапон / Japan / Japanese / 日本
Южная Корея / Республика Корея / южнокорейский / South Korea / South Korean / 韩国
Северная Корея / КНДР / северокорейский / North Korea / North Korean / 朝鲜
Корея / корейский / кореец / Korea / Korean / 韩国
Монголия / монгольский / моңғол / Mongolia / Mongolian / 蒙古
Индия / индийский / үнді / India / Indian / 印度
Пакистан / пакистанский / Pakistan / Pakistani / 巴基斯坦
Афганистан / афганский / ауған / Afghanistan / Afghan / 阿富汗
Иран / иранский / Iran / Iranian / 伊朗
Ирак / иракский / Iraq / Iraqi / 伊拉克
Израиль / израильский / Israel / Israeli / 以色列
Палестина / палестинский / Государство Палестина / Palestine / Palestinian / 巴勒斯坦
Египет / египетский / Мысыр / Egypt / Egyptian / 埃及
ЮАР / Южная Африка / Южно-Африканская Республика / южноафриканский / South Africa / South African / 南非
Саудовская Аравия / саудовский / КСА / Сауд Арабиясы / Saudi Arabia / Saudi / 沙特
ОАЭ / Эмираты / Объединённые Арабские Эмираты / БАӘ / Біріккен Араб Әмірліктері / UAE / United Arab Emirates / Emirati / 阿联酋
Вьетнам / вьетнамский / Vietnam / Vietnamese / 越南
Европа / европейский / Еуропа / Europe / European / 欧洲
Евросоюз / Европейский союз / ЕС / Еуропалық Одақ / ЕО / EU / European Union / 欧盟
Москва / московский / Мәскеу / Moscow / 莫斯科
Санкт-Петербург / Петербург / петербургский / СПб / St Petersburg / Saint Petersburg / 圣彼得堡
Нижний Новгород / нижегородский / Nizhny Novgorod / 下诺夫哥罗德
`;

export const papers = `
меморандум о взаимопонимании / меморандум / МоВ / өзара түсіністік туралы меморандум / memorandum of understanding / MoU / 谅解备忘录
соглашение / келісім / agreement / 协定 / 协议
договор / шарт / treaty / 条约
протокол / хаттама / protocol / minutes / 议定书
вербальная нота / нота / вербалды нота / note verbale / 照会
совместное заявление / бірлескен мәлімдеме / joint statement / 联合声明 / 联合公报
дорожная карта / жол картасы / roadmap / road map / 路线图
виза / виза / visa / 签证
безвизовый режим / визасыз режим / visa-free regime / 免签
паспорт / төлқұжат / passport / 护照
загранпаспорт / заграничный паспорт / шетелдік паспорт / international passport / 护照
гражданство / азаматтық / citizenship / nationality / 国籍
вид на жительство / ВНЖ / ықтиярхат / residence permit / 居留许可
свидетельство о рождении / туу туралы куәлік / birth certificate / 出生证明
нотариальный / нотариаттық / notarial / 公证
апостиль / apostille / 海牙认证
для служебного пользования / ДСП / қызмет бабында пайдалану үшін / ҚБПҮ / for official use only / FOUO
средства массовой информации / СМИ / БАҚ / бұқаралық ақпарат құралдары / mass media / media / 媒体
некоммерческая организация / НКО / неправительственная организация / НПО / ҮЕҰ / non-governmental organization / NGO / 非政府组织
товарищество с ограниченной ответственностью / ТОО / ЖШС / LLP / limited liability partnership / 有限责任合伙
общество с ограниченной ответственностью / ООО / ЖШҚ / LLC / limited liability company / 有限责任公司 / 有限公司
акционерное общество / АО / АҚ / акционерлік қоғам / joint stock company / JSC / 股份公司
индивидуальный предприниматель / ИП / ЖК / жеке кәсіпкер / individual entrepreneur
малый и средний бизнес / МСБ / ШОБ / шағын және орта бизнес / small and medium enterprises / SME / 中小企业
свободная экономическая зона / СЭЗ / специальная экономическая зона / АЭА / арнайы экономикалық аймақ / special economic zone / SEZ / 经济特区
международный центр приграничного сотрудничества / МЦПС / ШЫХО / international centre for boundary cooperation / ICBC / 国际边境合作中心
валовой внутренний продукт / ВВП / ЖІӨ / жалпы ішкі өнім / gross domestic product / GDP / 国内生产总值
валовой региональный продукт / ВРП / ЖӨӨ / жалпы өңірлік өнім / gross regional product / GRP / 地区生产总值
прямые иностранные инвестиции / ПИИ / ТШИ / тікелей шетелдік инвестициялар / foreign direct investment / FDI / 外商直接投资
товарооборот / торговый оборот / тауар айналымы / trade turnover / 贸易额
налог на добавленную стоимость / НДС / ҚҚС / қосылған құн салығы / value added tax / VAT / 增值税
информационные технологии / ИТ / АТ / ақпараттық технологиялар / information technology / 信息技术
искусственный интеллект / ИИ / ЖИ / жасанды интеллект / artificial intelligence / AI / 人工智能
атомная электростанция / АЭС / атом электр станциясы / nuclear power plant / NPP / 核电站
гидроэлектростанция / ГЭС / су электр станциясы / hydroelectric power plant / 水电站
железная дорога / ж/д / железнодорожный / темір жол / теміржол / railway / railroad / 铁路
аэропорт / әуежай / airport / 机场
высшее учебное заведение / вуз / университет / жоғары оқу орны / ЖОО / university / higher education institution / 高校 / 大学
научно-исследовательский институт / НИИ / ғылыми-зерттеу институты / ҒЗИ / research institute / 研究所
видеоконференция / видео-конференц-связь / ВКС / бейнеконференция / videoconference / 视频会议
Вторая мировая война / Великая Отечественная война / ВОВ / Ұлы Отан соғысы / Second World War / World War II / WWII / 第二次世界大战 / 二战
`;

export const units = `
область / обл / облыс / oblast / region / 州
район / р-н / аудан / district / 区
город / г / қала / city / 市
провинция / пров / province / 省
улица / ул / көше / street / 街
проспект / пр / пр-т / даңғыл / avenue / 大街
площадь / пл / алаң / square / 广场
село / с / ауыл / village / 村
миллион / млн / million / mln / 百万
миллиард / млрд / billion / bln / bn / 十亿
триллион / трлн / trillion / trn / 万亿
тысяча / тыс / мың / thousand
доллар / долл / USD / АҚШ доллары / dollar / 美元
евро / EUR / еуро / euro / 欧元
тенге / тг / KZT / теңге / tenge / 坚戈
юань / CNY / RMB / жэньминьби / yuan / renminbi / 人民币 / 元
рубль / руб / RUB / рубл / ruble / rouble / 卢布
процент / пайыз / percent / per cent / 百分之
тонна / тн / tonne / ton / 吨
километр / км / шақырым / kilometre / kilometer / km / 公里 / 千米
квадратный километр / кв км / шаршы шақырым / square kilometre / 平方公里
гектар / га / hectare / 公顷
киловатт-час / кВт ч / kilowatt hour / kWh / 千瓦时
мегаватт / МВт / megawatt / MW / 兆瓦
баррель / barrel / 桶
тел / телефон / телефон / phone / telephone / 电话
год / жыл / year / 年
`;
