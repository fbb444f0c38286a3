// Regions and cities of Kazakhstan in the four languages, with the names they bore before. A line is
// one place; its names are apart by a slash, without «область», «облысы», «州» and the like.

export const placesOfKazakhstan = `
Казахстан / РК / Республика Казахстан / Kazakhstan / Qazaqstan / Kazakstan / 哈萨克斯坦 / 哈萨克斯坦共和国 / 哈国 / Қазақстан / ҚР / Қазақстан Республикасы
Астана / Нур-Султан / Акмола / Целиноград / Astana / Nur-Sultan / Nursultan / 阿斯塔纳 / 努尔苏丹 / Нұр-Сұлтан
Алматы / Алма-Ата / Алматинская / Almaty / Alma-Ata / 阿拉木图
Шымкент / Чимкент / Shymkent / Shimkent / Chimkent / Şymkent / 奇姆肯特 / 希姆肯特
Акмолинская / Акмола / Akmola / Aqmola / 阿克莫拉 / Ақмола
Актюбинская / Актобе / Актюбинск / Aktobe / Aqtobe / Aktyubinsk / Aqtöbe / 阿克托别 / 阿克纠宾斯克 / 阿克纠宾 / 阿克套别 / Ақтөбе
Атырауская / Атырау / Atyrau / 阿特劳
Западно-Казахстанская / ЗКО / Западный Казахстан / West Kazakhstan / Western Kazakhstan / 西哈萨克斯坦 / Батыс Қазақстан / БҚО
Восточно-Казахстанская / ВКО / Восточный Казахстан / East Kazakhstan / Eastern Kazakhstan / 东哈萨克斯坦 / Шығыс Қазақстан / ШҚО
Северо-Казахстанская / СКО / Северный Казахстан / North Kazakhstan / Northern Kazakhstan / 北哈萨克斯坦 / Солтүстік Қазақстан / СҚО
Южно-Казахстанская / ЮКО / Южный Казахстан / South Kazakhstan / Southern Kazakhstan / 南哈萨克斯坦 / Оңтүстік Қазақстан / ОҚО
Жамбылская / Жамбыл / Джамбул / Джамбульская / Zhambyl / Jambyl / Dzhambul / 江布尔 / 扎姆贝尔 / 詹布尔
Тараз / Джамбул / Аулие-Ата / Taraz / 塔拉兹 / Әулиеата
Жетысуская / Жетысу / Семиречье / Zhetysu / Jetisu / Zhetisu / Zhetysuskaya / 杰特苏 / 热特苏 / 七河 / Жетісу
Карагандинская / Караганда / Karaganda / Karagandy / Qaraghandy / Qaragandy / 卡拉干达 / Қарағанды
Костанайская / Костанай / Кустанай / Kostanay / Kostanai / Qostanay / Kustanay / 库斯塔奈 / 科斯塔奈 / Қостанай
Кызылординская / Кызылорда / Кзыл-Орда / Kyzylorda / Qyzylorda / Kzyl-Orda / 克孜勒奥尔达 / 克孜洛尔达 / 克孜勒尔达 / Қызылорда
Мангистауская / Мангистау / Мангышлак / Mangystau / Mangistau / Mañğystau / 曼格斯套 / 曼吉斯套 / Маңғыстау
Актау / Aktau / Aqtau / 阿克套 / Ақтау
Павлодарская / Павлодар / Pavlodar / 巴甫洛达尔
Туркестанская / Туркестан / Turkistan / Turkestan / Türkistan / Түркістан / 突厥斯坦 / 图尔克斯坦 / 土尔克斯坦
Улытауская / Улытау / Ulytau / Ulıtau / 乌勒套 / 乌勒陶 / Ұлытау
Абайская / Абай / Abai / Abay / 阿拜
Семей / Семипалатинск / Semey / Semei / Semipalatinsk / 塞米伊 / 塞梅伊 / 塞米巴拉金斯克 / 谢米伊
Усть-Каменогорск / Оскемен / Ust-Kamenogorsk / Oskemen / Öskemen / 厄斯克门 / 乌斯季卡缅诺戈尔斯克 / 奥斯克门 / Өскемен
Петропавловск / Petropavl / Petropavlovsk / 彼得罗巴甫尔 / 彼得罗巴甫洛夫斯克 / Петропавл / Қызылжар
Уральск / Uralsk / 乌拉尔斯克 / 奥拉尔 / Орал
Кокшетау / Кокчетав / Kokshetau / Kökşetau / 科克舍套 / 科克其塔夫 / Көкшетау
Талдыкорган / Taldykorgan / Taldıqorğan / Taldyqorghan / 塔尔迪库尔干 / Талдықорған
Конаев / Капчагай / Қонаев / Konaev / Kunaev / Qonaev / Kapchagay / Kapshagai / 科纳耶夫 / 卡普恰盖 / 库纳耶夫 / Қапшағай
Жезказган / Джезказган / Zhezkazgan / Jezkazgan / 杰兹卡兹甘 / 热兹卡兹甘 / Жезқазған
Экибастуз / Ekibastuz / 埃基巴斯图兹 / Екібастұз
Темиртау / Temirtau / 铁米尔套 / Теміртау
Балхаш / Balkhash / Balqash / 巴尔喀什 / Балқаш
Байконур / Baikonur / Baykonur / Bayqongyr / 拜科努尔 / Байқоңыр
Жанаозен / Новый Узень / Zhanaozen / Janaozen / 扎瑙津 / 让纳奥津 / Жаңаөзен
Рудный / Rudny / Rudnyy / 鲁德内
Риддер / Лениногорск / Ridder / 里杰尔
Степногорск / Stepnogorsk / 斯捷普诺戈尔斯克
Кентау / Kentau / 肯套
Сарыагаш / Saryagash / Saryaghash / Сарыағаш / 萨雷阿加什
Достык / Dostyk / Dostyq / 多斯特克 / 德鲁日巴 / Достық
Хоргос / Хоргас / Khorgos / Khorgas / Korgas / Horgos / Qorgas / 霍尔果斯 / Қорғас
Жаркент / Zharkent / Jarkent / 扎尔肯特 / 贾尔肯特
Зайсан / Zaysan / Zaisan / 斋桑 / Зайсаң
Бурабай / Боровое / Burabay / Borovoe / 布拉拜
Тенгиз / Tengiz / 田吉兹 / Теңіз
Кашаган / Kashagan / 卡沙甘 / Қашаған
Карачаганак / Karachaganak / 卡拉恰甘纳克 / Қарашығанақ
Каспий / Каспийское / Caspian / 里海
Арал / Аральское / Aral / Aral Sea / 咸海
`;
