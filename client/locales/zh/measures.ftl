### The words of the catalogue: measures, units, and what the engine speaks of.
###
### A measure's message is its name. `.text` is its article in an agreement; every
### parameter of the measure stands in it as a placeable of the same id, and takes
### the bare number: the noun is part of the sentence, so that each language can
### decline it. `.plain` is the sentence on a card. Units are for labels and
### controls, with the number as $number.

## A1  Information

measure-annual-force-data = 年度部队数据
    .text = 受约束的每一方应每年一次、不迟于 12 月 15 日，向他方通报每个 { $troops } 人以上单位的兵力、平时驻地和主要武器。
    .plain = 每年各方互告有哪些部队、驻在何处、实力如何。
    .precedent = 《维也纳文件》：每年 12 月 15 日前交换军事信息，至团一级
measure-defence-planning = 国防规划交流
    .text = 受约束的每一方应每年一次向他方提出其国防政策、军事预算和今后 { $years } 年的采购计划，并答复有关问题。
    .plain = 每年各方说明打算花什么钱、买什么、为什么。
    .precedent = 《维也纳文件》第二章：国防政策、预算与采购
measure-expenditure-form = 军事支出表
    .text = 受约束的每一方应在其财政年度结束后 { $months } 个月内，用共同表格报告军事支出。
    .plain = 各方填写同一份军费表格。
    .precedent = 联合国军事支出标准报告表
measure-arms-transfer-register = 武器转让登记册
    .text = 受约束的每一方应每年在共同登记册中登记其从国外购买和向国外出售的武器，分为 { $categories } 个商定类别。
    .plain = 各方每年报告从国外买了、向国外卖了哪些武器。
    .precedent = 联合国常规武器登记册，第 46/36 L 号决议，七个类别
measure-annual-calendar = 年度演习日程
    .text = 受约束的每一方应不迟于该年开始前 { $weeks } 周，交付其拟在该年举行的军事演习日程。
    .plain = 新年之前，人人知道各方的演习。
    .precedent = 《斯德哥尔摩文件》：应通报演习的年度日程
measure-protected-sites-list = 不受攻击的场所清单
    .text = 受约束的每一方应于每年 1 月 1 日向对方交付其核设施及其位置的清单，有任何变动须在 { $days } 天内更正，并且既不攻击对方清单上的场所，也不协助任何人攻击。
    .plain = 各方列出核设施，彼此都不打击对方的。
    .precedent = 印度—巴基斯坦：互不攻击的核设施清单，自 1992 年起每年 1 月 1 日交换
measure-weapon-demonstration = 新武器展示
    .text = 受约束的每一方应在每种新型主要武器服役后 { $months } 个月内向他方展示。
    .plain = 谁引进新武器，就给他方看。
    .precedent = 《维也纳文件》第四章：新型主要武器展示
measure-global-holdings = 全球拥有量交流
    .text = 受约束的每一方应每年一次向他方通报其国内外全部部队所拥有的 { $categories } 类主要武器及其指挥隶属。
    .plain = 各方申报全部主要武器，不论在何处。
    .precedent = 欧安组织全球军事信息交换
measure-doctrine-seminar = 军事学说研讨会
    .text = 受约束的每一方应派高级指挥官参加为期 { $days } 天的研讨会，各自说明其学说并作答。
    .plain = 将领们坐在一起，说明他们怎样看待战争。
    .precedent = 欧安会军事学说研讨会，维也纳
measure-common-spending-method = 国防开支的共同计量方法
    .text = 受约束的每一方应以同对方商定的同一方法计量其过去 { $years } 年的国防开支，并公布结果。
    .plain = 用同一方法计量开支，数字才可比。
    .precedent = 阿根廷—智利：计量国防开支的共同方法，与拉加经委会合作

## A2  Interaction

measure-air-base-visit = 空军基地访问
    .text = 受约束的每一方应在工作日于其一个空军基地接待他方，间隔不超过 { $years } 年。
    .plain = 每隔一段时间，各方向他方访客开放一个空军基地。
    .precedent = 《维也纳文件》第四章：空军基地访问
measure-defence-college-links = 国防院校联系
    .text = 受约束的每一方应每年在其参谋学院和训练中心接收对方至少 { $officers } 名军官。
    .plain = 一方的军官到另一方学习。
    .precedent = 希腊—土耳其：国防院校联系，训练中心至多五名军官
measure-flag-meetings = 当地指挥官会晤
    .text = 受约束的每一方应使其当地指挥官同对方当地指挥官每年至少会晤 { $meetings } 次，任何一方提出时应立即会晤。
    .plain = 现地指挥官定期会面，彼此认得。
    .precedent = 印度—巴基斯坦：当地指挥官每月会晤
measure-leader-visit = 领导人访问敏感设施
    .text = 在本协议有效期内，受约束的每一方应至少 { $visits } 次在对方最关切的设施接待对方领导人。
    .plain = 一位领导人让另一位看最让其担心的地方。
    .precedent = 阿根廷—巴西：两国总统访问皮尔卡尼耶乌和阿拉马尔
measure-people-and-trade = 人员往来与贸易
    .text = 受约束的每一方应允许一条公共汽车线路每周至少 { $services } 次过境，并每年准许对方 { $vehicles } 辆车免税入境。
    .plain = 向公共汽车和货物略开边境。
    .precedent = 阿根廷—巴西：5000 辆汽车免税；印度—巴基斯坦的公共汽车线路

## A3  Communication

measure-leaders-hotline = 领导人直通线路
    .text = 受约束的每一方应全天维持政府首脑之间的直通线路，并每周测试 { $tests } 次。
    .plain = 领导人随时可以通话。
    .precedent = 美国—苏联：直通线路，1963 年电传，1971 年卫星，1984 年传真
measure-military-hotline = 军事直通线路
    .text = 受约束的每一方应全天维持作战参谋部之间的直通线路，每周至少通话 { $calls } 次，接到事件报告时立即应答。
    .plain = 作战参谋部每周通话，有事立即通话。
    .precedent = 印度—巴基斯坦：军事行动局长线路，每周二使用，卡吉尔战争中亦然
measure-nuclear-risk-line = 外交部核风险线路
    .text = 受约束的每一方应维持外交部之间的线路，用于可能被误认为核威胁的事件，并在 { $hours } 小时内答复经由该线路提出的问题。
    .plain = 外交部之间有一条线路，专为绝不可发生的那种误会。
    .precedent = 印度—巴基斯坦：外交秘书关于核风险的线路
measure-risk-reduction-centres = 减少风险中心
    .text = 受约束的每一方应设一个每天 { $hours } 小时有人值守的中心，传递本协议规定的通报，并同对方的中心澄清可疑事件。
    .plain = 两个机构，一个任务：传递通报，询问可疑之事。
    .precedent = 美国—苏联：配有常设人员的减少核危险中心
measure-unusual-activity-query = 异常活动询问
    .text = 被询及其部队异常且未列入计划的活动时，受约束的每一方应在 { $hours } 小时内书面说明，询问方仍不满意时应与之会晤。
    .plain = 谁看到异常都可以问，并应得到答复。
    .precedent = 《维也纳文件》第三章：就异常军事活动磋商
measure-liaison-missions = 联络代表团
    .text = 受约束的每一方应接纳对方由 { $officers } 名军官组成的联络代表团，除商定地区外可自由旅行，并通过它澄清事件。
    .plain = 各方在对方国内有一个小代表团，可以四处看看，遇事帮忙。
    .precedent = 波茨坦的军事联络代表团；《代顿协定》附件 1B 再次规定

## A4  Notification

measure-helsinki-notification = 大规模演习通报（赫尔辛基）
    .text = 受约束的每一方应至少提前 { $days } 天，通报其在距与另一方边界 { $kilometres } 公里内举行的每次超过 { $troops } 人的演习。
    .plain = 边界附近的大演习提前几周宣布。
    .precedent = 《赫尔辛基最后文件》：约 25,000 人以上的大规模演习，约提前 21 天
measure-stockholm-notification = 军事活动通报（斯德哥尔摩）
    .text = 受约束的每一方应至少提前 { $days } 天，通报每次 { $troops } 人以上的演习和集结及其目的、地区、日期和指挥。
    .plain = 超过一定规模的演习提前数周宣布：内容、地点、时间。
    .precedent = 《斯德哥尔摩文件》：约 13,000 人，约提前 42 天
measure-vienna-notification = 军事活动通报（维也纳）
    .text = 受约束的每一方应至少提前 { $days } 天，通报每次 { $troops } 人以上或相应数量的坦克、战斗车辆或火炮的军事活动，战备演习则在开始时通报。
    .plain = 中等规模的演习也提前数周宣布，战备演习在开始时宣布。
    .precedent = 《维也纳文件》：9,000 人，约提前 42 天
measure-border-exercise-notice = 边境附近演习通报
    .text = 受约束的每一方应至少提前 { $days } 天，通报在距边境 { $kilometres } 公里内的每次军级演习，不在边境近处举行师级演习，并且不把演习主力指向对方。
    .plain = 边境附近的演习要宣布，且不指向邻国。
    .precedent = 印度—巴基斯坦：演习通报，距边境 75 公里内的军级演习
measure-ballistic-test-notice = 导弹试验通报
    .text = 受约束的每一方应在发射窗口开启前至少 { $days } 天，通报每次弹道导弹试验，并且不在距该线 { $kilometres } 公里内发射。
    .plain = 谁也不必猜空中的导弹是不是试验。
    .precedent = 印度—巴基斯坦：弹道导弹试验通报，五天窗口之前三天；发射点距该线至少 40 公里
measure-launch-notice = 战略发射通报
    .text = 受约束的每一方应至少提前 { $hours } 小时，通报每次战略弹道导弹发射及其发射区和落区。
    .plain = 战略导弹发射事先宣布。
    .precedent = 美国—苏联：战略弹道导弹发射通报
measure-exercise-schedules = 演习计划交换
    .text = 受约束的每一方应至少在该年开始前 { $weeks } 周，向对方交付其国家演习计划。
    .plain = 交换年度演习计划。
    .precedent = 希腊—土耳其：每年交换国家演习计划

## B  Observation, inspection, monitoring

measure-invited-observers = 邀请观察员
    .text = 受约束的每一方应邀请每个他方的 { $observers } 名观察员观看每次 { $troops } 人以上的演习，并让其看到足以判断是否与所宣布者相符。
    .plain = 他方军官作为客人观看大演习。
    .precedent = 欧安会：邀请观察员观看演习，斯德哥尔摩为约 17,000 人以上，维也纳为 13,000 人以上
measure-challenge-inspection = 应要求视察
    .text = 受约束的每一方应每年应要求接受至多 { $inspections } 次视察，无权拒绝，并在提出要求后 { $hours } 小时内准许进入所指地区。
    .plain = 谁有疑问都可以来看，不得拒之门外。
    .precedent = 《斯德哥尔摩文件》：应要求视察，无权拒绝，每年接受三次
measure-evaluation-visit = 评估访问
    .text = 受约束的每一方应每年接受至多 { $visits } 次访问，以其提供的数据同部队本身核对。
    .plain = 访客核查年度数据中的数字是否属实。
    .precedent = 《维也纳文件》：评估年度信息的访问
measure-aerial-overflight = 观察飞行
    .text = 受约束的每一方应允许他方以商定的传感器飞越其全部领土，每年至多 { $flights } 次，提前 { $hours } 小时通知，并使图像向所有方开放。
    .plain = 他方可以飞越本国拍照；图像人人可看。
    .precedent = 《开放天空条约》：提前 72 小时通知，飞行 1500 余次
measure-sensor-stations = 第三方监视站
    .text = 受约束的每一方应允许第三方在附件所列地点设 { $stations } 个监视站，文职人员至多 { $civilians } 名，并且既不妨碍其工作，也不妨碍其向双方报告。
    .plain = 中立的文职人员带着传感器守望通道，并告知双方。
    .precedent = 西奈二号协议：三个监视站和传感器场，第三方文职人员约 160 至 200 名
measure-third-party-force = 第三方监察部队
    .text = 受约束的每一方应接纳第三方部队，该部队每月至少 { $checks } 次从地面、每周至少 { $flights } 次从空中核查各区，并应尊重其行动自由。
    .plain = 中立部队从地面和空中检查各区是否得到尊重。
    .precedent = 西奈：1980 年实地特派团，其后为多国部队和观察员；每周飞行，每月两次地面检查
measure-joint-accounting-agency = 联合核材料衡算机构
    .text = 受约束的每一方应将其核材料置于共同机构的衡算之下，并每年接受对方视察员以该机构名义进行的至少 { $inspections } 次视察。
    .plain = 共同机构管核账，各方视察员查对方。
    .precedent = 阿根廷—巴西：ABACC，视察员互相过境的共同核衡算机构
measure-border-inspections = 边境地区视察
    .text = 受约束的每一方应每年接受他方对其距边境 { $kilometres } 公里内部队的至多 { $inspections } 次视察。
    .plain = 各方可以视察边境另一侧的对方部队。
    .precedent = 上海五国：边境地区相互视察，二十年间 140 余次
measure-any-station-any-time = 对任何设施的视察
    .text = 受约束的每一方应在被要求后 { $hours } 小时内，向他方视察员开放该地区任何设施的所有部分。
    .plain = 该地区每一扇门都立即向视察员打开。
    .precedent = 《南极条约》：每个站随时开放视察

## C1  Constraints on activity

measure-incidents-at-sea = 海上相遇规则
    .text = 受约束的每一方应确保其舰艇和飞机避开对方的舰艇和飞机，不对其模拟攻击，对海上危险活动至少提前 { $days } 天发出警告，并每年同对方审查当年的事件。
    .plain = 舰艇彼此避让、警告危险、不玩攻击游戏。
    .precedent = 美国—苏联：防止公海及其上空事件；危险提前三至五天警告，每年审查
measure-dangerous-activities = 防止危险军事活动
    .text = 受约束的每一方不应对对方部队使用激光或干扰，应在 { $areas } 个商定地区格外谨慎，并在联合委员会中解决事件。
    .plain = 不致盲、不干扰，在敏感处格外小心。
    .precedent = 美国—苏联：防止危险军事活动
measure-encounter-code = 意外相遇规则
    .text = 受约束的每一方应使其舰艇在遇到他方舰艇时使用商定的信号和机动，并每年同他方至少演练 { $drills } 次。
    .plain = 偶遇的舰艇使用同一套信号。
    .precedent = 《海上意外相遇规则》，无约束力；2016 年适用于南海
measure-large-exercise-limit = 大规模演习的限制
    .text = 受约束的每一方不应举行未至少提前 { $years } 年宣布的超过 { $troops } 人的演习。
    .plain = 除非提前数年宣布，不举行特大演习。
    .precedent = 《维也纳文件》：40,000 人以上者须提前两年宣布
measure-exercise-pause = 演习暂停
    .text = 受约束的每一方应每年自 7 月 1 日起连续 { $days } 天不在附件所列地区举行演习。
    .plain = 每年夏天有几周，谁也不在争议地区演习。
    .precedent = 希腊—土耳其：7 月 1 日至 9 月 1 日不举行演习
measure-no-fire-strip = 无实弹地带
    .text = 受约束的每一方不应在距该线 { $kilometres } 公里内举行实弹射击或团级操练，并应使那里的炮管罩上、炮门关闭。
    .plain = 在该线附近，谁也不开火，谁也不操练。
    .precedent = 朝鲜半岛：距该线五公里内无实弹射击和团级操练，炮管罩上，炮门关闭
measure-aircraft-distance = 作战飞机的距离
    .text = 受约束的每一方应使其作战飞机距对方空域至少 { $kilometres } 公里。
    .plain = 作战飞机同对方空域保持距离。
    .precedent = 印度—巴基斯坦：作战飞机距对方空域十公里
measure-border-restraint = 边境克制
    .text = 受约束的每一方不应在距该线 { $kilometres } 公里内开枪或爆破，也不应在其附近举行超过 { $troops } 人的演习。
    .plain = 该线近处不开枪、不搞大演习。
    .precedent = 印度—中国：距该线两公里内不开枪、不爆破，其附近不举行师级以上演习

## C2  Constraints on deployment and technology

measure-no-fly-zone = 禁飞区
    .text = 受约束的每一方不应让军用飞机在距该线 { $kilometres } 公里内飞行。
    .plain = 该线附近没有军用飞机；那么空中也就没有眼睛。
    .precedent = 朝鲜半岛：固定翼飞机东部 40 公里、西部 20 公里，直升机十公里
measure-buffer-zone = 缓冲区与减兵区
    .text = 受约束的每一方应把部队撤出纵深 { $kilometres } 公里的缓冲区，并在其后同样纵深的地带只保留附件所列的轻型部队。
    .plain = 两军拉开，中间是空地带。
    .precedent = 西奈一号协议：一个缓冲区和两个减兵区，各约六英里
measure-zone-ceilings = 分区上限
    .text = 受约束的每一方在附件所述前沿地区所驻兵力不应超过 { $troops } 人，在其前方各区只驻附件所允许者。
    .plain = 靠近对方处，兵力以此为限。
    .precedent = 埃及—以色列：分级区域，第一区至多一个师 22,000 人
measure-border-thin-out = 沿边境减兵
    .text = 受约束的每一方在距边境 { $kilometres } 公里内的坦克不应超过 { $tanks } 辆，其他部队按比例。
    .plain = 边境两侧宽阔地带内兵力稀少。
    .precedent = 上海五国：两侧各 100 公里地带，每方 3900 辆坦克
measure-guard-post-removal = 撤除哨所
    .text = 受约束的每一方应撤除该线附近的 { $posts } 个哨所，并让对方核实其已不在。
    .plain = 撤掉彼此对视的哨所。
    .precedent = 朝鲜半岛：每方试点撤除十一个哨所
measure-demilitarised-zone = 非军事区
    .text = 受约束的每一方应把全部武装部队撤至己方一侧距该线 { $kilometres } 公里处。
    .plain = 该线两侧的地带，一个士兵也没有。
    .precedent = 朝鲜半岛：两侧各约两公里的非军事区
measure-ratio-ceilings = 按比例的上限
    .text = 受约束的每一方应使其重武器符合附件所定比例，并在 { $days } 天内不进口重武器。
    .plain = 重武器保持商定比例，一段时间内不再运入。
    .precedent = 代顿与佛罗伦萨：5:2:2 比例上限，禁止进口 90 天和 180 天
measure-bloc-ceilings = 部队上限
    .text = 受约束的每一方连同其盟国在该地区拥有的坦克不应超过 { $tanks } 辆，其他主要武器按附件所定比例。
    .plain = 各方把坦克和火炮保持在一个共同数字之下。
    .precedent = 《欧洲常规武装力量条约》：每方约 20,000 辆坦克
measure-test-moratorium = 暂停试验
    .text = 在本条有效期间，受约束的每一方不应进行核试验爆炸。
    .plain = 一段时间内不作试验。
    .precedent = 印度—巴基斯坦：重申暂停核试验

## D  Declaratory

measure-non-use-of-force = 不使用武力
    .text = 受约束的每一方在同他方的关系中，无论其制度如何、是否盟国，应不以武力相威胁或使用武力。
    .plain = 各方声明既不使用武力，也不以武力相威胁。
    .precedent = 《斯德哥尔摩文件》：不以武力相威胁或使用武力
measure-no-first-use = 不首先使用
    .text = 受约束的每一方不应首先使用核武器，也不应使其瞄准对方。
    .plain = 各方声明不会首先使用。
    .precedent = 中国；俄罗斯—中国互不瞄准
measure-code-of-conduct = 行为准则
    .text = 受约束的每一方应对会使争端复杂化的行为保持克制，并通过有关各方协商解决争端。
    .plain = 各方声明打算在争端中如何行事。
    .precedent = 东盟—中国：《南海各方行为宣言》，无约束力

## X  Cyber: the sixteen voluntary measures of the OSCE

measure-cyber-threat-views = 对威胁的看法
    .text = 受约束的每一方应向他方提供其对信息通信技术中和针对该技术的威胁的看法，详略由其自定。
    .plain = 各方说出所认为的网络威胁，愿说多少说多少。
    .precedent = 欧安组织网络措施 1，自愿：各国对来自和针对信息技术的威胁的看法
measure-cyber-agency-cooperation = 机构合作
    .text = 受约束的每一方应鼓励其主管机构同他方机构就网络安全及其使用安全进行合作。
    .plain = 守护网络的机构彼此结识。
    .precedent = 欧安组织网络措施 2，自愿：各国主管机构合作
measure-cyber-consultations = 就事件磋商
    .text = 受约束的每一方应在其认为适当的级别同他方磋商，以减少因使用网络而产生误解和冲突的风险。
    .plain = 网络出事时，有关各方先谈。
    .precedent = 欧安组织网络措施 3，自愿：为减少误解和紧张而磋商
measure-cyber-open-internet = 保持互联网开放的措施
    .text = 受约束的每一方应告知他方其为保持互联网开放、互通、安全和可靠所做的事。
    .plain = 各方说明为保持互联网开放和安全做了什么。
    .precedent = 欧安组织网络措施 4，自愿：通报为开放、互通、安全、可靠的互联网所采取的措施
measure-cyber-platform = 以欧安组织为平台
    .text = 受约束的每一方应利用该组织分享经验，并讨论能力建设和行为规则。
    .plain = 该组织成为交流心得的地方。
    .precedent = 欧安组织网络措施 5，自愿：以欧安组织为对话和良好做法的平台
measure-cyber-legislation = 国内立法
    .text = 受约束的每一方应具备现代法律，使其主管当局能够协助他方当局打击利用网络的犯罪和恐怖主义。
    .plain = 各方承诺制定能帮助他方的法律。
    .precedent = 欧安组织网络措施 6，自愿：现代而有效的国内立法
measure-cyber-strategies = 分享战略
    .text = 受约束的每一方应在其自定范围内同他方分享其国家网络战略、政策和方案。
    .plain = 各方让他方看自己的网络战略，愿给看多少给多少。
    .precedent = 欧安组织网络措施 7，自愿：分享国家组织、战略、政策和方案
measure-cyber-contact-points = 联络点
    .text = 受约束的每一方应指定网络事件联络点，及时更新其联系方式，并确保来电在 { $hours } 小时内得到答复。
    .plain = 网络受攻击时，人人知道找谁。
    .precedent = 欧安组织网络措施 8，自愿：事件联络点
measure-cyber-terminology = 术语表
    .text = 受约束的每一方应向他方提供其在网络安全方面所用术语及其含义的清单，作为走向共同清单的一步。
    .plain = 各方说明自己用词的意思。
    .precedent = 欧安组织网络措施 9，自愿：各国术语及其解释，走向共同清单
measure-cyber-osce-channels = 使用本组织渠道
    .text = 受约束的每一方应通过该组织自己的渠道和会议交换看法和答复。
    .plain = 消息走该组织自己的网络。
    .precedent = 欧安组织网络措施 10，自愿：使用欧安组织自己的渠道和通信网络
measure-cyber-regular-meetings = 专家定期会议
    .text = 受约束的每一方应派其国家专家每年出席工作组至少 { $meetings } 次会议。
    .plain = 专家每年会面数次。
    .precedent = 欧安组织网络措施 11，自愿：专家每年至少会面三次
measure-cyber-workshops = 讲习班
    .text = 受约束的每一方应在本区域内外参加关于网络安全的讲习班、研讨会和圆桌会议。
    .plain = 专家在讲习班上一起练习和讨论。
    .precedent = 欧安组织网络措施 12，自愿：讲习班、研讨会和圆桌会议
measure-cyber-protected-channels = 受保护的渠道
    .text = 受约束的每一方应协助建立同他方通信的受保护渠道，以便谈论事件而不被旁听。
    .plain = 有一条可以秘密谈论攻击的线路。
    .precedent = 欧安组织网络措施 13，自愿：受保护的通信渠道
measure-cyber-public-private = 公私伙伴关系
    .text = 受约束的每一方应促进其当局同私营企业为网络安全建立伙伴关系。
    .plain = 各方承诺同拥有网络的企业合作。
    .precedent = 欧安组织网络措施 14，自愿：公共当局与私营企业的伙伴关系
measure-cyber-critical-infrastructure = 关键基础设施
    .text = 受约束的每一方应同他方分享其对保护电力、供水、交通及其他民生所系系统的看法，以及何者属于此类的看法。
    .plain = 各方说出在其看来绝不可攻击的系统。
    .precedent = 欧安组织网络措施 15，自愿：对保护关键基础设施的看法
measure-cyber-vulnerability-reporting = 漏洞报告
    .text = 受约束的每一方应鼓励报告信息技术中的弱点，并在 { $days } 天内转达所获知的弱点及补救办法。
    .plain = 谁在通用软件中发现漏洞就告诉他方。
    .precedent = 欧安组织网络措施 16，自愿：负责任地报告漏洞

## Categories and kinds

category-informational = 信息与接触
category-verification = 核查
category-constraint = 限制
category-declaratory = 宣示

## Fears

fear-surprise = 突然袭击
    .plain = 怕他们在我们准备好之前进攻。
fear-opacity = 看不见的东西
    .plain = 怕我们不知道他们有什么、在做什么。
fear-escalation = 无意的升级
    .plain = 怕意外或误读变成谁也不想要的战争。
fear-growth = 能力增长
    .plain = 怕他们扩军快过我们的应对。
fear-intentions = 意图
    .plain = 怕他们不怀好意，无论嘴上怎么说。
fear-coercion = 胁迫
    .plain = 怕他们不发一枪就能逼我们退让。

## Supporting conditions

condition-fatigue = 对维持对抗的厌倦
    .plain = 主事者对把对抗控制住有多疲惫。
condition-unease = 对现行政策的不安
    .plain = 在职者在多大程度上怀疑现行政策有效。
condition-cost = 对代价的关切
    .plain = 国家在多大程度上在意对抗的代价。
condition-experts = 专家群体
    .plain = 有多少专家思考这一问题，并认识国外同行。
condition-generation = 新一代
    .plain = 有新见解的人在多大程度上已经任职。
condition-forum = 论坛
    .plain = 各方是否有定期会面之处。

## Units

unit-areas = { $number } 个地区
unit-calls = 每周 { $number } 次通话
unit-categories = { $number } 个类别
unit-checks = 每月 { $number } 次检查
unit-civilians = { $number } 名文职人员
unit-days = { $number } 天
unit-drills = 每年 { $number } 次演练
unit-flights = { $number } 次飞行
unit-hours = { $number } 小时
unit-inspections = 每年 { $number } 次视察
unit-kilometres = { $number } 公里
unit-meetings = 每年 { $number } 次会议
unit-months = { $number } 个月
unit-observers = { $number } 名观察员
unit-officers = { $number } 名军官
unit-posts = { $number } 个哨所
unit-services = 每周 { $number } 班
unit-stations = { $number } 个站
unit-tanks = { $number } 辆坦克
unit-tests = 每周 { $number } 次测试
unit-troops = { $number } 人
unit-vehicles = { $number } 辆车
unit-visits = { $number } 次访问
unit-weeks = { $number } 周
unit-years = { $number } 年
