// Countries, capitals and bodies a consulate writes about, where sound alone does not lead from one
// language to the next. A line is one of them; its names are apart by a slash.

export const placesOfWorld = `
Россия / РФ / Российская Федерация / Russia / Russian Federation / 俄罗斯 / 俄国 / 俄联邦 / Ресей
Соединённые Штаты / США / Америка / United States / USA / America / 美国 / АҚШ / Америка Құрама Штаттары
Великобритания / Британия / Соединённое Королевство / United Kingdom / Great Britain / Britain / UK / 英国 / Ұлыбритания
Англия / England / 英格兰 / Англия
Германия / ФРГ / Germany / 德国 / Алмания
Франция / France / 法国
Италия / Italy / 意大利
Испания / Spain / 西班牙
Португалия / Portugal / 葡萄牙
Нидерланды / Голландия / Netherlands / Holland / 荷兰 / Нидерланд
Бельгия / Belgium / 比利时
Швейцария / Switzerland / 瑞士
Австрия / Austria / 奥地利
Швеция / Sweden / 瑞典
Норвегия / Norway / 挪威
Финляндия / Finland / 芬兰
Дания / Denmark / 丹麦
Польша / Poland / 波兰
Чехия / Czechia / Czech Republic / 捷克
Венгрия / Hungary / 匈牙利 / Мажарстан
Румыния / Romania / 罗马尼亚
Болгария / Bulgaria / 保加利亚
Сербия / Serbia / 塞尔维亚
Греция / Greece / 希腊 / Грекия
Турция / Türkiye / Turkey / 土耳其 / Түркия
Украина / Ukraine / 乌克兰
Белоруссия / Беларусь / Belarus / 白俄罗斯
Молдавия / Молдова / Moldova / 摩尔多瓦
Литва / Lithuania / 立陶宛
Латвия / Latvia / 拉脱维亚
Эстония / Estonia / 爱沙尼亚
Грузия / Georgia / 格鲁吉亚
Армения / Armenia / 亚美尼亚
Азербайджан / Azerbaijan / 阿塞拜疆 / Әзербайжан / Әзірбайжан
Узбекистан / Uzbekistan / 乌兹别克斯坦 / Өзбекстан
Киргизия / Кыргызстан / Киргизстан / Kyrgyzstan / 吉尔吉斯斯坦 / 吉尔吉斯 / Қырғызстан
Таджикистан / Tajikistan / 塔吉克斯坦 / Тәжікстан
Туркмения / Туркменистан / Turkmenistan / 土库曼斯坦 / Түрікменстан
Афганистан / Afghanistan / 阿富汗 / Ауғанстан
Монголия / Mongolia / 蒙古国 / 蒙古 / Моңғолия
Япония / Japan / 日本 / Жапония
Южная Корея / Республика Корея / South Korea / 韩国 / Оңтүстік Корея
Северная Корея / КНДР / North Korea / DPRK / 朝鲜 / Солтүстік Корея
Индия / India / 印度 / Үндістан
Пакистан / Pakistan / 巴基斯坦 / Пәкістан
Бангладеш / Bangladesh / 孟加拉国 / 孟加拉
Шри-Ланка / Sri Lanka / 斯里兰卡
Непал / Nepal / 尼泊尔
Вьетнам / Vietnam / Viet Nam / 越南
Таиланд / Thailand / 泰国
Мьянма / Бирма / Myanmar / Burma / 缅甸
Камбоджа / Cambodia / 柬埔寨
Лаос / Laos / 老挝
Малайзия / Malaysia / 马来西亚
Сингапур / Singapore / 新加坡
Индонезия / Indonesia / 印度尼西亚 / 印尼
Филиппины / Philippines / 菲律宾
Австралия / Australia / 澳大利亚
Новая Зеландия / New Zealand / 新西兰 / Жаңа Зеландия
Канада / Canada / 加拿大
Мексика / Mexico / 墨西哥
Бразилия / Brazil / 巴西
Аргентина / Argentina / 阿根廷
Чили / Chile / 智利
Куба / Cuba / 古巴
Египет / Egypt / 埃及 / Мысыр
Южная Африка / ЮАР / South Africa / 南非
Эфиопия / Ethiopia / 埃塞俄比亚
Нигерия / Nigeria / 尼日利亚
Иран / Iran / 伊朗
Ирак / Iraq / 伊拉克
Израиль / Israel / 以色列
Палестина / Palestine / 巴勒斯坦
Сирия / Syria / 叙利亚
Ливан / Lebanon / 黎巴嫩
Иордания / Jordan / 约旦
Саудовская Аравия / Saudi Arabia / 沙特阿拉伯 / 沙特 / Сауд Арабиясы
Арабские Эмираты / ОАЭ / Эмираты / United Arab Emirates / UAE / 阿联酋 / БАӘ
Катар / Qatar / 卡塔尔
Кувейт / Kuwait / 科威特
Европа / Europe / 欧洲 / Еуропа
Европейский союз / ЕС / Евросоюз / European Union / EU / 欧盟 / Еуроодақ / Еуропалық одақ
Центральная Азия / Средняя Азия / Central Asia / 中亚 / Орталық Азия
Азия / Asia / 亚洲
Африка / Africa / 非洲
ООН / Организация Объединённых Наций / United Nations / UN / 联合国 / БҰҰ
ШОС / Шанхайская организация сотрудничества / SCO / Shanghai Cooperation Organisation / Shanghai Cooperation Organization / 上合组织 / 上海合作组织 / ШЫҰ
ЕАЭС / Евразийский экономический союз / EAEU / Eurasian Economic Union / 欧亚经济联盟 / ЕАЭО
СНГ / Содружество Независимых Государств / CIS / 独联体 / ТМД
ОДКБ / CSTO / 集安组织 / ҰҚШҰ
СВМДА / CICA / 亚信 / АӨСШК
ОТГ / Организация тюркских государств / OTS / 突厥国家组织 / ТМҰ
БРИКС / BRICS / 金砖国家 / 金砖
Москва / Moscow / 莫斯科 / Мәскеу
Санкт-Петербург / Петербург / Saint Petersburg / St Petersburg / 圣彼得堡
Омск / Omsk / 鄂木斯克 / Омбы
Оренбург / Orenburg / 奥伦堡 / Орынбор
Астрахань / Astrakhan / 阿斯特拉罕
Новосибирск / Novosibirsk / 新西伯利亚
Владивосток / Vladivostok / 符拉迪沃斯托克 / 海参崴
Хабаровск / Khabarovsk / 哈巴罗夫斯克 / 伯力
Екатеринбург / Yekaterinburg / 叶卡捷琳堡
Казань / Kazan / 喀山
Ташкент / Tashkent / 塔什干
Самарканд / Samarkand / 撒马尔罕 / Самарқан
Бухара / Bukhara / 布哈拉 / Бұқара
Бишкек / Фрунзе / Bishkek / 比什凯克 / Бішкек
Ош / Osh / 奥什
Душанбе / Dushanbe / 杜尚别
Ашхабад / Ашгабат / Ashgabat / 阿什哈巴德
Кабул / Kabul / 喀布尔
Улан-Батор / Ulaanbaatar / Ulan Bator / 乌兰巴托 / Ұланбатыр
Исламабад / Islamabad / 伊斯兰堡
Дели / Нью-Дели / Delhi / New Delhi / 新德里 / 德里
Тегеран / Tehran / 德黑兰
Баку / Baku / 巴库
Тбилиси / Tbilisi / 第比利斯
Ереван / Yerevan / 埃里温
Минск / Minsk / 明斯克
Киев / Kyiv / Kiev / 基辅
Анкара / Ankara / 安卡拉
Стамбул / Istanbul / 伊斯坦布尔 / Ыстанбұл
Сеул / Seoul / 首尔 / 汉城
Пхеньян / Pyongyang / 平壤
Токио / Tokyo / 东京
Ханой / Hanoi / 河内
Лондон / London / 伦敦
Париж / Paris / 巴黎
Берлин / Berlin / 柏林
Брюссель / Brussels / 布鲁塞尔
Женева / Geneva / 日内瓦
Вена / Vienna / 维也纳
Рим / Rome / 罗马
Варшава / Warsaw / 华沙
Вашингтон / Washington / 华盛顿
Нью-Йорк / New York / 纽约
Дубай / Dubai / 迪拜
`;
