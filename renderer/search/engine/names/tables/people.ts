// Heads of state, ministers and company names whose spelling in another script no rule reaches. A
// line is one of them; its names are apart by a slash. Surnames alone, since posts change hands.

export const peopleOfNote = `
Токаев / Tokayev / Tokaev / Toqaev / 托卡耶夫 / Тоқаев
Назарбаев / Nazarbayev / Nazarbaev / 纳扎尔巴耶夫
Смаилов / Smailov / 斯迈洛夫 / Смайылов
Бектенов / Bektenov / 别克捷诺夫
Нуртлеу / Nurtleu / 努尔特列乌 / Нұртілеу
Кошербаев / Kosherbayev / 科舍尔巴耶夫 / Көшербаев
Скляр / Sklyar / Skliar / 斯克利亚尔
Путин / Putin / 普京
Медведев / Medvedev / 梅德韦杰夫
Мишустин / Mishustin / 米舒斯京
Лавров / Lavrov / 拉夫罗夫
Ельцин / Yeltsin / 叶利钦
Горбачёв / Gorbachev / 戈尔巴乔夫
Хрущёв / Khrushchev / 赫鲁晓夫
Сталин / Stalin / 斯大林
Ленин / Lenin / 列宁
Мирзиёев / Mirziyoyev / Mirziyoev / 米尔济约耶夫
Жапаров / Japarov / Zhaparov / 扎帕罗夫
Рахмон / Рахмонов / Rahmon / Rakhmon / 拉赫蒙
Бердымухамедов / Berdimuhamedov / Berdymukhamedov / 别尔德穆哈梅多夫 / Бердімұхамедов
Лукашенко / Lukashenko / 卢卡申科
Алиев / Aliyev / 阿利耶夫 / Әлиев
Пашинян / Pashinyan / 帕希尼扬
Эрдоган / Erdogan / 埃尔多安 / Ердоған
Зеленский / Zelensky / Zelenskyy / 泽连斯基
Трамп / Trump / 特朗普
Байден / Biden / 拜登
Обама / Obama / 奥巴马
Макрон / Macron / 马克龙
Меркель / Merkel / 默克尔
Шольц / Scholz / 朔尔茨
Мерц / Merz / 默茨
Стармер / Starmer / 斯塔默
Моди / Modi / 莫迪
Гутерриш / Guterres / 古特雷斯
Чан Кайши / Chiang Kai-shek / 蒋介石
Сунь Ятсен / Sun Yat-sen / 孙中山 / 孙逸仙
Конфуций / Confucius / 孔子 / 孔夫子
Хуавэй / Huawei / 华为
Алибаба / Alibaba / 阿里巴巴
Самрук-Казына / Samruk-Kazyna / 萨姆鲁克 / Самұрық-Қазына
КазМунайГаз / KazMunayGas / КазМұнайГаз / 哈萨克斯坦国家石油天然气 / 哈油气
Казатомпром / Kazatomprom / Қазатомөнеркәсіп / 哈原工
`;
