### The debrief: what everybody may see once the exercise is declassified.
###
### Round numbers, shares (0 to 1) and amounts (log-odds, signed) arrive as $round,
### $readiness, $amount and so on, already in the language's own figures.

debrief-title = 复盘
debrief-of = 复盘：{ $title }
debrief-after = { $rounds ->
    [0] 第一轮之前
   *[other] { $rounds } 轮之后
}
debrief-after-end = 最后一轮之后
debrief-loading = 正在拼合经过……
debrief-again = 再试一次
debrief-back-floor = 返回演练
debrief-back-control = 返回导演组
debrief-nav = 复盘各屏
debrief-next = 下一屏：{ $screen }
debrief-previous = 上一屏：{ $screen }
debrief-paper = 全部一页
debrief-print = 打印
debrief-newer = 又进行了一轮。
debrief-newer-load = 显示
debrief-model = 以上都只在本模型中成立；它是对建立信任之转变观（Macintosh 1996）的一种解读，摆在这里正是供人质疑。

lead-room = 带领全场
lead-not = 各人随意观看。
lead-now = 大家看到您所看的屏幕和您所揭开的内容。
lead-turn = 公共屏幕显示下一部分
lead-followed = 由导演组带领复盘。
lead-alone = 由导演组带领复盘；您在自行观看。
lead-look-around = 自行观看
lead-follow = 跟随

download = 下载全部
download-hint = 表格（CSV）与 JSON 合为一个文件，附您可读的笔记。

notes = 笔记
notes-none = 还没有人记下什么。
notes-own = 仅供本代表团
notes-write = 自己的笔记
notes-about = 附于{ $round }
notes-round = 附于哪一轮
notes-shared = 给所有人看
notes-add = 保存笔记

screen-before = 看屏幕之前
screen-feared = 他们怕过什么
screen-transformed = 签署不等于转变
screen-other-way = 读反了
screen-mind-gap = 他们彼此读得多准
screen-eyes = 透过他们的眼睛
screen-compare = 并列比较
screen-history = 历史如何
screen-stress = 坏夜
screen-rewind = 回退一个决定
screen-ledger = 账本
screen-verdict = 四行
screen-after = 怎样看待
screen-all = 全部一页

## Charts

chart-table-show = 以表格显示数字
chart-table-hide = 隐藏表格
chart-round = 轮次
chart-start = 起点
chart-party = 当事方

## Names

debrief-pair = { $holder }对{ $of }
debrief-pair-two = { $one }与{ $other }
debrief-start = 第 1 轮之前
debrief-group-military = 军方
debrief-group-legislature = 议会
debrief-group-public = 公众
debrief-group-industry = 工业界
debrief-holder-sign = 签署者
debrief-holder-leap = 代表团团长
debrief-holder-comply = 军方
debrief-holder-other = 应当确认的人
debrief-stance-spirit = 按精神
debrief-stance-letter = 按字面
debrief-stance-shave = 打了折扣
debrief-stance-evade = 完全没有

## Before the screens

before-lead = 两分钟不看屏幕。
before-word = 每人就这次演练说一个词，不解释，也不回应。
before-then = 然后看看各人藏在心里的是什么。

## What they were afraid of

feared-lead = 先看猜的，再看真的：一次一对。
feared-pairs = 谁怕谁
feared-pair-veiled = 未揭开
feared-pair-open = 已揭开
feared-others = 并非对手的各对
feared-heading = { $holder }怕{ $of }什么
feared-asked = { $of }当时以为
feared-guessed = 第 { $round } 轮：感到的威胁“{ $level }”，最怕{ $fear }
feared-no-guess = { $of }没有猜过{ $holder }。
feared-unveil = 揭开{ $holder }所惧
feared-truth = 实际是：{ $fear }
feared-greatest = 最怕
feared-hidden = 尚未揭开
feared-guess-first = 最初所猜
feared-guess-last = 最后所猜
feared-guess-both = 最初和最后都猜此
feared-bars = 六种忧惧：{ $holder }对{ $of }
feared-bars-hint = 横条为最近一轮，竖线为起点；0 为平静，1 为惊恐。
feared-bars-caption = { $holder }怕{ $of }什么，从 0（平静）到 1（惊恐）
feared-column-fear = 忧惧
feared-column-guessed = { $of }所猜
feared-threat = { $holder }觉得{ $of }有多大威胁
feared-threat-course = { $way ->
    [more] 与起初相比，{ $holder }最终觉得{ $of }的威胁更大：从 { $first } 到 { $last }
    [less] 与起初相比，{ $holder }最终觉得{ $of }的威胁更小：从 { $first } 到 { $last }
   *[same] { $holder }最终觉得{ $of }的威胁与起初相近：从 { $first } 到 { $last }
}
feared-threat-hint = 线是{ $holder }自己的感受；每个菱形是{ $of }的估计。
feared-threat-veiled-hint = 每个菱形是{ $of }的猜测。
feared-threat-caption = { $holder }觉得{ $of }有多大威胁，以及{ $of }的猜测
feared-threat-truth = { $holder }的感受
feared-threat-guess = { $of }的猜测
feared-calm = 平静
feared-alarm = 惊恐
feared-next = 下一对：{ $holder }对{ $of }
feared-was-greatest = 第 { $round } 轮最强

## Through their eyes

eyes-lead = 一个代表团在某一时刻所知，不多也不少。按轮次移动；旁边是真实情况。
eyes-who = 谁的眼睛
eyes-scrub = 轮次；用方向键移动
eyes-fears = { $party }对自己忧惧的了解
eyes-believed = 其情报部门所说他方怕它什么，以及他方实际怕什么
eyes-believed-caption = 他方对{ $party }的忧惧：其情报部门所报与真实，{ $round }之后
eyes-true = 真实
eyes-causes = 其首都如何看待这一轮
eyes-home = 首都
eyes-texts = 它能看到的文本
eyes-texts-none = 无
eyes-news = 它能读到的记录
eyes-nothing = 还没有人告诉它什么。

## Side by side

compare-lead = 本研讨班各场演练，开头相同。谁在何时做了什么不同的事？
compare-one = 本研讨班只有一场演练有已结算的轮次：尚无可并列者。
compare-table = 第 { $number } 桌
compare-caption = { $pair }之间的善意，逐场演练
towards = { $one } → { $other }
eyes-text = “{ $title }”
compare-finding = { $transformed ->
    [0] { $pair }：{ $count } 场演练中关系均未转变
   *[other] { $pair }：{ $count } 场演练中有 { $transformed } 场关系发生转变
}
compare-hint = 每轮之后的善意。浅色线为其他演练。
compare-panel = 第 { $number } 桌：第 { $round } 轮转变
compare-panel-not = 第 { $number } 桌：{ $rounds } 轮后未转变
compare-done = { $count ->
    [1] { $what }
   *[other] { $what }（×{ $count }）
}，{ $span ->
   *[other] 第 { $rounds } 轮
}
compare-no-turn = 没有约定，没有冒险，也没有违背。
compare-exercise = 演练
compare-parted = { $holder }对{ $of }：到第 { $before } 轮相同，自第 { $round } 轮起分开。
compare-parted-at-once = { $holder }对{ $of }：自第一轮起分开。
compare-never = { $holder }对{ $of }：在共有的各轮中始终相差不大。
compare-outcomes = 结果如何
compare-outcomes-caption = 轮次、文本、信任之跃，以及对手何时转变，逐场演练
compare-rounds = 轮次
compare-agreements = 现行文本
compare-leaps = 信任之跃
compare-transformed = { $one }与{ $other }
compare-not = 未转变
compare-round = 第 { $round } 轮
compare-verdicts = 四条线，逐方
compare-verdicts-hint = 一端为 0，另一端为 1。数字为桌号；各桌拥挤之处，只标最低与最高的桌号。四条线从不相加。
compare-verdicts-caption = 四条线，逐方、逐场演练；从不相加

## How well they read each other

gap-lead = 每个猜测对照该轮进行时的真实情况。谁也不可能知道；问题在于他们是否接近了。
gap-none = 没有人作过猜测。
gap-reader = { $by }看{ $about }
gap-off = { $by }平均偏差 { $error }，{ $lean ->
    [more] 高估了{ $about }的害怕。
    [less] 低估了{ $about }的害怕。
   *[even] 偏高与偏低一样多。
}
gap-hits = { $guesses } 次猜测中有 { $hits } 次说中最大的忧惧。
gap-trends = 真实情况变动 { $trends } 次，猜测跟对了 { $right } 次。
gap-closing = { $way ->
    [nearer] 最后的猜测比最初更接近。
    [further] 最后的猜测比最初更远。
   *[same] 最后的猜测与最初同样远。
}
gap-chart = 偏差多少：{ $by }看{ $about }
gap-caption = { $by }猜{ $about }觉得它有多大威胁，对照真实
gap-column-guess = 所猜
gap-column-truth = 真实
gap-column-error = 所猜减真实
gap-column-services = 情报减真实
gap-column-fear = 所猜忧惧
gap-column-true-fear = 最大忧惧
gap-more = 猜得过怕
gap-less = 猜得过静
gap-right = 准确
gap-legend = 实心菱形说中了最大的忧惧。虚线是本代表团情报部门的报告。

## Signed is not transformed

transformed-lead = 协议是行为。它们是否改变了双方对彼此的看法，是另一条线。
transformed-pair = 一对
transformed-rival = { $one }与{ $other }
transformed-other = { $one }与{ $other }（非对手）
transformed-chart = { $way ->
    [transformed] { $one }与{ $other }的关系在第 { $round } 轮转变
    [open] { $one }与{ $other }的关系至今未转变
   *[not] { $one }与{ $other }的关系没有转变
}
transformed-hint = 每轮之后，各方认为对方会公道待己的可能性有多大。
transformed-line = { $holder }看{ $of }
transformed-axis = 善意
transformed-half = 一半一半
transformed-window = 双方都有准备
transformed-readiness = 准备程度
transformed-gate = 有准备
transformed-scrub = 轮次；用方向键移动
transformed-value = { $round }。{ $first }：{ $first-value }。{ $second }：{ $second-value }。
transformed-caption = { $one }与{ $other }之间的善意、准备程度与经过，按轮次
transformed-column-faith = 善意，{ $holder }对{ $of }
transformed-column-readiness = 准备程度，{ $holder }
transformed-column-institution = 制度，{ $holder }对{ $of }
transformed-column-measures = 现行措施
transformed-column-happened = 发生了什么
transformed-in-force = { $measures ->
    [0] 双方之间没有现行措施。
   *[other] 双方之间有 { $measures } 项现行措施。
}
transformed-both-ready = 双方都有准备。
transformed-nothing = 双方之间没有记录。
transformed-books = 账本：{ $holder }对{ $of }

mark-signed = { $party }签署“{ $subject }”
mark-entered = “{ $subject }”生效
mark-failed = “{ $subject }”在国内未获通过
mark-failed-by = “{ $subject }”在{ $party }国内未获通过
mark-leap = { $party }作出信任之跃
mark-answered = { $party }回应一跃
mark-incident = 一起事件
mark-news = 新闻：{ $subject }
mark-news-plain = 新闻
mark-breach = { $party }没有守信
mark-question = { $party }公开质疑现状
mark-experts = 专家会晤
mark-review = 举行审议
mark-gesture = { $party }作出友好姿态
mark-warning = { $party }作出敌对姿态
mark-query = { $party }询问对方的行为
mark-silence = { $party }对提问不予答复
mark-renewed = “{ $subject }”已延续
mark-lapsed = “{ $subject }”的条款到期
mark-denounced = { $party }退出“{ $subject }”
mark-inspection = { $party }派出视察员
sign-signed = 签署
sign-entered = 生效
sign-failed = 国内未通过
sign-leap = 信任之跃
sign-answered = 回应一跃
sign-incident = 事件
sign-news = 新闻
sign-breach = 没有守信
sign-question = 质疑现状
sign-experts = 专家会晤
sign-review = 审议
sign-gesture = 友好姿态
sign-warning = 敌对姿态
sign-query = 询问行为
sign-silence = 沉默
sign-renewed = 延续
sign-lapsed = 到期
sign-denounced = 退出
sign-inspection = 视察

## Read the other way

other-way-lead = 同一措施可以使人安心，也可以使人惊恐：看是谁读、何时读。
other-way-heading = { $measure }：{ $of }所为，{ $holder }所读
other-way-chart = 措施起了什么作用，又本可起什么作用
other-way-hint = { $holder }因此对{ $of }的信任增减多少，以对数几率计。
other-way-caption = 两个时刻的{ $measure }
other-way-then = 第 { $round } 轮，实际
other-way-instead = 第 { $round } 轮，在本模型中
other-way-detail = 准备程度 { $readiness }，善意 { $good-faith }
other-way-column-readiness = 准备程度
other-way-column-faith = 善意
other-way-column-change = 变化
other-way-wary = 更加戒备
other-way-trusting = 更加信任
other-way-books = 第 { $round } 轮的账本
other-way-none = 至今没有措施被读反。
other-way-more = 再显示 { $count } 项

## The books

ledger-lead = 每个形象的每次变化，都拆分为各个原因。各原因之和恰好相等。
ledger-holder = 谁的形象
ledger-of = 关于谁
ledger-round = 轮次
ledger-none = 尚无任何一轮结算。
ledger-chart = { $way ->
    [up] 第 { $round } 轮，{ $holder }对{ $of }的信任上升：由 { $before } 至 { $after }
    [down] 第 { $round } 轮，{ $holder }对{ $of }的信任下降：由 { $before } 至 { $after }
   *[same] 第 { $round } 轮，{ $holder }对{ $of }的信任如前：{ $after }
}
ledger-hint = 以善意的对数几率计；向右为更多信任。
ledger-caption = 第 { $round } 轮{ $holder }为何改变对{ $of }的看法
ledger-before = 之前，善意 { $share }
ledger-after = 之后，善意 { $share }
ledger-still = 没有什么动摇这一看法。
ledger-column-cause = 原因
ledger-column-amount = 变化
ledger-column-factors = 为何这么多
ledger-small = { $count } 个小原因
ledger-total = 合计
ledger-course-after = 之后的诚意
ledger-course-caption = 什么改变了{ $holder }对{ $of }的看法，以及每轮之后所见的诚意
ledger-course = { $holder }看{ $of }，逐轮
ledger-state = 本轮结束时
ledger-readiness = { $holder }对{ $of }的准备程度
ledger-bias = 看待{ $of }的偏差
ledger-institution = 制度
ledger-baseline = 没有新消息时形象所在之处，善意
ledger-threat = 威胁感
ledger-votes = 本轮的国内表决
ledger-votes-caption = 各群体的赞成比例
ledger-votes-none = 本轮没有签署的文本付诸表决。
ledger-vote-title = 文本
ledger-vote-total = 赞成
ledger-vote-needed = 所需
ledger-vote-outcome = 结果
ledger-vote-passed = 通过
ledger-vote-failed = 未通过
ledger-adjusted = 本轮手动调整
ledger-adjusted-line = { $party }，{ $what }：{ $amount }（“{ $reason }”）
ledger-adjusted-image = 对{ $party }的善意
ledger-adjusted-capital = 国内威望
ledger-kept = 本轮守信情况
ledger-kept-caption = 真实的遵守情况，以及对方所见
ledger-kept-none = 本轮没有措施约束任何一方。
ledger-kept-who = 谁对谁
ledger-kept-article = 措施
ledger-kept-true = 实际
ledger-kept-seen = 所见
ledger-kept-odds = 被看到的概率
ledger-kept-all = 有 { $count } 条按字面或按精神得到遵守，并被如此看到。

cause-with-measure = { $cause }：{ $measure }
cause-with-agreement = { $cause }：“{ $agreement }”
cause-with-party = { $cause }：{ $party }
debrief-cause-tide = 时势
debrief-cause-information = 信息
debrief-cause-interaction = 接触
debrief-cause-communication = 通信
debrief-cause-notification = 通报
debrief-cause-observation = 观察
debrief-cause-inspection = 视察
debrief-cause-constraint = 限制
debrief-cause-declaratory = 宣示
debrief-cause-breach = 没有守信
debrief-cause-gesture = 一个姿态
debrief-cause-query = 对行为的提问
debrief-cause-denunciation = 退出通知
debrief-cause-process = 彼此打交道
debrief-cause-leap = 信任之跃
debrief-cause-institution = 制度
debrief-cause-slide = 旧习重现
debrief-cause-repair = 制度弥补损害
debrief-cause-incident = 一起事件
debrief-cause-control = 导演组

factor-w = 权重 { $value }
factor-match = 切合忧惧 { $value }
factor-seen = 遵守情况（所见）{ $value }
factor-effort = 所示努力 { $value }
factor-age = { $count ->
    [0] 新
   *[other] 此前已约束 { $count } 轮
}
factor-alpha = 含混度 { $value }
factor-bias = 偏差 { $value }
factor-readiness = 准备程度 { $value }
factor-process = 彼此打交道 { $value }
factor-bonus = 与其他类别并行 × { $value }
factor-faith = 善意 { $value }
factor-surprise = 出乎意料的程度 { $value }
factor-depth = 数字的深度 { $value }
factor-checked = 有观察员在场 × { $value }
factor-monitored = { $set ->
    [yes] 由第三方监督
   *[no] 不由第三方监督
}
factor-negotiated = { $set ->
    [yes] 经谈判
   *[no] 强加
}
factor-size = 规模 { $value }
factor-articles = { $count } 条
factor-declared = { $set ->
    [yes] 违背宣示
   *[no] 没有现行宣示
}
factor-answered = { $set ->
    [yes] 在答复提问之后
   *[no] 此前没有答复
}
factor-reviewed = { $set ->
    [yes] 有审议
   *[no] 无审议
}
factor-institution = 制度 { $value }
factor-major = { $set ->
    [yes] 重大
   *[no] 轻微
}
factor-notified = { $set ->
    [yes] 演习已通报
   *[no] 未作任何通报
}
factor-own = { $set ->
    [yes] 自己的一跃
   *[no] 对方的一跃
}
factor-nth = 第 { $count } 次
factor-unanswered = 第 { $count } 轮的，未获回应
factor-away = 离起点 { $value }
factor-baseline = 静止点 { $value }
factor-taken = 所受损害 { $value }
factor-bound = 刻度边界 { $value }
factor-other = { $name } { $value }

## Four lines

verdict-lead = 四行，不求总和：彼此孰轻孰重，由你们来说。
verdict-not-yet = 总评在最后一轮之后。授权现已公开。
verdict-security = 安全
verdict-security-plain = 还剩多少可怕之事，以及危机是否稳住。
verdict-judgement = 判断
verdict-judgement-plain = 自己对他方的看法离应有的看法有多近。
verdict-standing = 威望
verdict-standing-plain = 政府在国内还有多少分量。
verdict-mandate = 授权
verdict-mandate-plain = 指示完成了多少。
verdict-caption = 总评四行，0 至 1，按当事方
verdict-chart = 四行，按当事方
verdict-hint = 一端为 0，另一端为 1。
verdict-mandates = 解密的授权
verdict-advantage = 这份授权谋求优势。各代表团分别抽取授权，每份有四分之一的可能如此，人人都被告知。
verdict-met = 达到
verdict-unmet = 未达到
verdict-told = 代表团当时读到的：
verdict-course = 逐轮
verdict-course-caption = { $party }每轮之后的准备程度、国内威望与有利条件，0 至 1
verdict-readiness = 准备程度
verdict-capital = 威望

## What to make of it

after-lead = 这次演练说明什么，又不能说明什么。
after-more = 再显示 { $count } 项
after-cannot = 数据不能说明的
after-questions = 供会场讨论的问题
after-questions-none = 想定没有自带问题。可以这样开始：什么会让您改变看法？
after-memo = 供撰写备忘录：说出您最怀疑其中哪一句，以及什么能说明它。

## Evidence

evidence = 见：{ $where }
evidence-feared = { $holder }怕{ $of }什么
evidence-feared-all = 他们怕过什么
evidence-transformed = 各轮中的{ $holder }与{ $of }
evidence-transformed-all = 各轮的善意
evidence-other-way = 两个时刻的措施
evidence-ledger = 第 { $round } 轮账本，{ $holder }对{ $of }
evidence-ledger-round = 第 { $round } 轮账本
evidence-verdict = 四行与授权
evidence-record = 时间线

## Generated sentences: one per code of game_rules/debrief/sentences.py

sentence-misread-both = { $party }最怕的是{ $fear }，{ $other }却以为是{ $guess }。{ $other }最怕的是{ $fear-other }，{ $party }却以为是{ $guess-other }。直到最后一次猜测，双方都没有看出对方怕的是什么。
sentence-guess-missed = { $span ->
    [once] 第 { $round } 轮，{ $by }以为{ $party }最怕的是{ $guess }。其实是{ $fear }。
   *[long] 第 { $round } 轮，直到第 { $until } 轮，{ $by }仍以为{ $party }最怕的是{ $guess }。其实是{ $fear }。
}
sentence-guess-found = 从第 { $round } 轮起，{ $by }说出了{ $party }最怕的：{ $fear }。
sentence-guess-left = 第 { $round } 轮{ $by }猜对了：{ $party }最怕的是{ $fear }。到第 { $until } 轮它改了主意，说是{ $guess }。
sentence-guess-overtaken = 第 { $round } 轮{ $by }猜对了：{ $party }最怕的是{ $guess }。到第 { $until } 轮已不是这样，{ $by }却仍这么说：那时它最怕的是{ $fear }。
sentence-guess-none = { $by }没有猜过{ $party }，而后者最怕的是{ $fear }。
sentence-nobody-guessed = 桌上从来没有人说出{ $party }最怕的：{ $fear }。
sentence-nobody-guessed-before = 第 { $round } 轮之前，桌上没有人说出{ $party }最怕的：{ $fear }。
sentence-fear-turned = { $party }最怕{ $other }的，起初是{ $guess }；自第 { $round } 轮起是{ $fear }。
sentence-fear-fell = 最使{ $party }安心的是第 { $round } 轮：它感到的来自{ $other }的威胁从 { $threat-before } 降到 { $threat }。该轮分量最重的是：{ $cause }。
sentence-fear-rose = 最使{ $party }惊惧的是第 { $round } 轮：它感到的来自{ $other }的威胁从 { $threat-before } 升到 { $threat }。该轮分量最重的是：{ $cause }。
sentence-fear-covered = 第 { $round } 轮，{ $party }感到的来自{ $other }的威胁从 { $threat-before } 变为 { $threat }：与其说是它对{ $other }改变了看法，不如说是因为协议当时所回应的内容。
sentence-fear-still = { $rounds } 轮中没有哪一轮明显改变{ $party }感到的来自{ $other }的威胁。
sentence-fear-unaddressed = 没有任何文本，无论在桌上还是现行，回应{ $party }最怕{ $other }的：{ $fear }。
sentence-gap = 第 { $round } 轮，问到{ $party }感到多大威胁，{ $by }答“{ $guessed-level }”；“{ $threat-level }”才更接近（{ $guessed } 对 { $threat }）。没有哪次猜测偏得更远。
sentence-first-agreement = 第一项协议是“{ $agreement }”。其措施在第 { $round } 轮首次起作用：{ $party }因此对{ $other }的信任{ $way ->
    [up] 增加了（{ $amount }）。
    [down] 减少了（{ $amount }）。
   *[still] 没有增减。
}
sentence-no-agreement = { $rounds } 轮中没有协议生效。
sentence-half-passed = { $round ->
    [0] 起初
   *[other] 第 { $round } 轮之后
}，{ $party }与{ $other }之间{ $measures ->
    [0] 没有现行措施。
   *[other] 有 { $measures } 项现行措施。
}双方的善意在第 { $until } 轮越过一半。那一轮分量最重的是：{ $cause }。
sentence-half-not-passed = { $party }与{ $other }之间{ $measures ->
    [0] 没有现行措施；
   *[other] 有 { $measures } 项现行措施；
}双方的善意最高到过 { $good-faith }，在{ $round ->
    [0] 一开始。
   *[other] 第 { $round } 轮。
}
sentence-transformed = { $party }与{ $other }之间的关系自第 { $round } 轮起算作已转变：各方都开始预期对方的善意，其中一些已成为制度。
sentence-transformed-not = 第 { $round } 轮之后，{ $party }与{ $other }之间的诚意平均为 { $good-faith }，较不信任的一方为 { $least }，相互往来成为惯例的程度为 { $institution }。三者分别达到 { $good-faith-asked }、{ $least-asked } 和 { $institution-asked }，并连续两轮如此或在最后达到，关系才算转变。
sentence-window-open = { $span ->
    [once] 第 { $round } 轮，{ $party }与{ $other }都有准备。
   *[long] 从第 { $round } 轮到第 { $until } 轮，{ $party }与{ $other }都有准备。
}{ $inside ->
    [0] { $outside ->
        [0] 窗口之内什么也没有发生，其外也没有：双方之间没有协议生效，也没有谁作出信任之跃。
       *[other] 双方的协议和信任之跃中，{ $inside } 次在这一窗口之内，{ $outside } 次在其外。
    }
   *[other] 双方的协议和信任之跃中，{ $inside } 次在这一窗口之内，{ $outside } 次在其外。
}
sentence-window-never = { $party }与{ $other }从未同时有准备。最接近是在{ $round ->
    [0] 一开始，
   *[other] 第 { $round } 轮，
}为 { $readiness }。
sentence-institution-absorbed = 到第 { $round } 轮，{ $party }与{ $other }之间已成制度的部分吸收了 { $size } 的损害。
sentence-read-against = 第 { $round } 轮，{ $other }的“{ $measure }”使{ $party }更加戒备（{ $amount }）：它的准备程度为 { $readiness }，善意为 { $good-faith }，把让它看的当成了威胁。
sentence-gesture-read-against = 第 { $round } 轮，{ $other }的友好姿态使{ $party }更加戒备（{ $amount }）。若像{ $party }在第 { $until } 轮那样读，本会是 { $instead }。
sentence-would-have-helped = 若像{ $party }在第 { $until } 轮那样读，准备程度为 { $readiness-then }，同一措施本会有帮助（{ $instead }）。
sentence-would-have-hurt = 若像{ $party }在第 { $until } 轮那样读，准备程度为 { $readiness-then }，同一措施也会有害（{ $instead }）。
sentence-never-otherwise = { $rounds } 轮中没有措施被读反。
sentence-leap-answered = { $party }在第 { $round } 轮作出信任之跃，{ $by }在第 { $until } 轮回应。其他各方眼中{ $party }的善意，跃前为 { $good-faith }，回应后为 { $good-faith-then }。国内代价为其威望的 { $capital }。
sentence-leap-unanswered = { $party }在第 { $round } 轮作出信任之跃，没有人及时回应。其他各方眼中{ $party }的善意，跃前为 { $good-faith }，到来不及回应时为 { $good-faith-then }。国内代价为其威望的 { $capital }。
sentence-leap-waiting = { $party }在第 { $round } 轮作出信任之跃，回应尚未可知。其他各方眼中{ $party }的善意，跃前为 { $good-faith }，如今为 { $good-faith-then }。国内代价至今为其威望的 { $capital }。
sentence-leap-held-back = 第 { $round } 轮，{ $party }离信任之跃只差一人确认：{ $missing }没有确认。
sentence-leap-not-made = { $party }没有作出信任之跃。它的准备程度在第 { $round } 轮最高，为 { $readiness }。
sentence-vote-failed = “{ $agreement }”已签署，但第 { $round } 轮在{ $party }未获多数：差 { $short }，最反对者为{ $group }。
sentence-evasion-seen = 第 { $round } 轮，{ $party }没有对{ $other }遵守“{ $measure }”，{ $other }发现了。
sentence-evasion-unseen = 第 { $round } 轮，{ $party }没有对{ $other }遵守“{ $measure }”，{ $other }始终不知。
sentence-shave-seen = 第 { $round } 轮，{ $party }对{ $other }遵守“{ $measure }”略有不足，{ $other }察觉了。
sentence-shave-unseen = 第 { $round } 轮，{ $party }对{ $other }遵守“{ $measure }”略有不足，{ $other }没有察觉。
sentence-author-hidden = { $by }在第 { $round } 轮作为己方提出的“{ $agreement }”，是{ $party }写的。
sentence-bracket-last = 最后商定的方括号在“{ $agreement }”的“{ $measure }”之下：第 { $round } 轮，{ $by }接受了 { $value }，原案文为 { $was }。
sentence-refusal-protected = { $party }没有签署“{ $agreement }”，否则会暴露其所有的 { $exposure }。第 { $round } 轮，同样会受该文本约束的{ $other }没有对它守信。
sentence-crisis-held = 危机来临时，{ $party }与{ $other }稳住了。
sentence-crisis-escalated = 危机来临时，{ $party }与{ $other }之间事态升级了。
sentence-cannot-say-agent = 措施究竟改变了{ $party }与{ $other }的看法，还是只伴随了本来就会来的变化：这些数据不能说明。
sentence-cannot-say-leap = { $party }若在第 { $round } 轮作出一跃会不会得到回应：这些数据不能说明。
sentence-cannot-say-minds = 桌边的人怎么想：这些数据不能说明。模型的忧惧不是你们的；是否相像，只有你们知道。
sentence-cannot-say-yet = 更长的演练会显示什么：{ $rounds } 轮说明不了多少。

## Facilitators together

ledger-adjusted-taken = 生效前已撤回
adjusted-what = 项目
adjusted-amount = 幅度
adjusted-why = 理由
adjusted-when = 时间
adjusted-who = 何人
