### What the pages of those who play say. Keys are grouped by where they are shown.

close = 关闭
cancel = 取消
dismiss = 收起
control = 导演组
language-own = 随各人设备
skip = 跳到页面内容
skip-label = 快捷跳转
nav-label = 页面
notices = 通知
leave-seat = 离开此席位

## Pages

page-floor = 会场
page-drafts = 草案
page-channels = 频道
page-home = 首都
page-decisions = 决定
page-record = 记录
page-cable = 全部以纯文本显示
page-brief = 案卷
page-debrief = 复盘

mark-channels = { $count } 条未读
mark-drafts = { $count } 份待签

## Time

round = 第 { $round } 轮
round-named = 第 { $round } 轮（{ $name }）
round-of = 共 { $rounds } 轮
phase-talks = 会谈
phase-decisions = 决定
phase-reading = 阅读
phase-ended = 已结束
clock-none = 没有计时
clock-left = { $minutes ->
    [0] 剩余 { $seconds } 秒
   *[other] 剩余 { $minutes } 分 { $seconds } 秒
}
clock-stopped = 时钟停在 { $minutes } 分 { $seconds } 秒
clock-own = 您的时间：剩余 { $minutes } 分 { $seconds } 秒
clock-free = 您不限时
phase-held = 大家的时间已到。本阶段为有需要者再延续片刻。
paused-plain = 暂停。时钟已停。
paused-because = 暂停：{ $reason }
ended-plain = 演练已结束。
ended-because = 演练已结束：{ $reason }
reason-overslept = 暂停：无人计时期间期限已过。导演组会让它继续。
reason-complete = 各轮均已结束。
debrief-is-open = 复盘已开放。看看各方担心过什么。
duration = { $minutes ->
    [0] { $seconds } 秒
   *[other] { $seconds ->
        [0] { $minutes } 分钟
       *[other] { $minutes } 分 { $seconds } 秒
    }
}

## Connection

connection-opening = 正在连接……
connection-lost = 连接中断，正在重试；您写的内容都还在。
storing-not = 目前什么都无法保存，服务器正在重试。您发送的内容会在这里等候，不会丢失。
storing-again = 您所做的一切又能保存了。

## Bands, trends, steps

band-0 = 平静
band-1 = 警觉
band-2 = 不安
band-3 = 害怕
band-4 = 惊恐
trend-up = 上升
trend-down = 下降
trend-flat = 平稳
step-0 = 几乎没有
step-1 = 少许
step-2 = 一些
step-3 = 较多
step-4 = 很多

## Said aloud

announce-phase = { $round }：{ $phase }
announce-talk = { $party }说：{ $text }

## Before there is a seat

lobby-title = 欢迎，{ $name }
frame-looking-on = 您在旁观，{ $name }。有空座时，导演组可以给您。
lobby-wait = 您已入场。导演组会为您安排席位；本页会自行变化。

## The floor

floor-before = 第一轮之前
next-title = 现在做什么
next-go = 前往：{ $page }
next-lobby = 请读案卷。导演组开启第一轮时，演练开始。
next-debrief = 看看各方担心过什么。
next-ended = 已经结束。复盘准备期间，请读记录。
next-paused = 请稍候：时钟已停。
next-understudy = 机器人正与你们一同代表{ $party }。若想重新自己来，请告诉导演组，由其撤下机器人。
next-guess = 开谈之前：您认为他们最怕什么？您的猜测最后会揭开。
next-sign = “{ $title }”已没有方括号。请读一遍，然后签署，或说出还缺什么。
next-rewrite = 导演组退回了“{ $title }”。请读退回的理由，并加以改写。
next-mend = “{ $title }”已无方括号，但在国内会遭否决。请看国内所虑何在，再加修改。
next-brackets = 您与“{ $title }”之间还隔着 { $count } 处方括号。弄清这些数字对他们意味着什么。
next-consent = 有人请你们在“{ $title }”上署名。请同意或谢绝。
next-renew = “{ $title }”即将到期。请说明是否应当继续。
next-table = 桌上没有草案。什么能回应他们所惧，又能回应你们所惧？
next-table-ours = 还没有任何案文约束你们。什么能回应他们所惧，又能回应你们所惧？把它写下来，或者请求加入他们的案文。
next-wait-signatures = 你们已签署“{ $title }”。去同尚未签署的各方谈谈。
next-wait-ready = 你们已经完成。别人还在谈；你们仍可旁听。
next-ready = 谈吧。没有更多要说时，请说明已经完成。
next-sealed = 你们的信封已封。阶段结束时开启。
next-sealed-by-bot = 在您到来之前代打的机器人已封好信封。请看一看：本阶段内可以打开修改。
next-leap = 你们的信封里有一次信任之跃，尚缺你的确认。缺此则不会发生。
next-estimate = 请作出估计，过一遍指令，然后封上信封。
next-seal = 请过一遍指令，然后封上信封。未动之处都有合理的默认值。
next-reading = 请读首都如何看待这一轮，以及查明了什么。
ready-say = { $phase ->
    [reading] 我们读完了
   *[talks] 我们谈完了
}
ready-take-back = 我们已完成（收回）
ready-consequence = 全体完成或时间到，本阶段即告结束。尚未完成：{ $names }。
ready-all = 全体已完成。
here-title = 在场者
here-ready = 已完成
here-understudy = 由机器人代行。
here-nobody = 尚无人。
here-unnamed = 某人
here-present = （在场）
here-away = （离开）
press-title = 新闻
press-empty = 尚无报道。
record-last = 近况
record-all = 全部记录

## The briefing

brief-for = 案卷
brief-role = { $name }，{ $role }
brief-none = 这里没有给您的案卷。
brief-sheet = 国情单
brief-more = 详版
brief-less = 简版
brief-parties = 与会各方
brief-rounds = 共 { $rounds } 轮。
brief-rounds-hidden = 谁也不知道哪一轮是最后一轮。其后会有一场危机。
brief-to-home = 首都如何看待局势
worst-title = 你们最怕什么
worst-of = 来自
guess-title = 他们又怕什么？
mandate-title = 你们的谈判授权
mandate-advantage = 你们的授权谋求对他方的优势。各代表团分别抽取授权，每份有四分之一的可能如此；人人知晓。
mandate-others = 你们的授权不谋求对他方的优势。各代表团分别抽取授权，每份有四分之一的可能谋求优势：本桌可能一份也没有，也可能有几份。
objective-met = （已达到）
objective-open = （未定）
objective-lost = （已无法达到）
objective-missed = （未达到）
objectives-title = 你们的目标

brief-link = 案卷与席位：{ $party }
seat-title = 您的席位
time-title = 您的时间
time-lead = 您在阅读、书写或决定时需要比别人更多的时间吗？请提出来，无人会问缘由。只有导演组看得到。此后您的代表团会有更多时间，本阶段会等候。
time-how-much = 您需要多少时间？
time-as-all = 与大家一样
time-times = { $times } 倍时间
time-no-limit = 不限时
time-ask = 提出请求
time-asked = 已提出。由导演组决定；您的时钟会显示您所有的时间。
time-now = 本阶段贵代表团比别人多 { $minutes } 分 { $seconds } 秒。
time-now-free = 本阶段贵代表团不计时。
seat-link = 您自己的链接
seat-link-hint = 在任何设备上都可凭它回到此席位。请勿示人。
leave-title = 在此设备上离开席位？
leave-consequence = 席位仍归您：凭自己的链接即可返回。没有链接则须向导演组索取。
copy = 复制
copied = 已复制

## Drafts

drafts-title = 草案
drafts-write = 起草
drafts-continue = 继续起草
drafts-empty = 桌上没有草案。
drafts-past = 已不在桌上
drafts-back = ← 全部草案
draft-of-bot = { $measure }（{ $parties }，{ $round }）
draft-by = 提出方
draft-stand = 第 { $revision } 稿 · 提出于：{ $round }
draft-aside = 草案现状
draft-seen-by = 谁能读到
draft-seen-by-all = 所有人。
draft-status-open = 在桌上
draft-status-concluded = 已缔结：现行有效。
draft-status-failed = 在国内未获通过：没有形成多数。
draft-status-withdrawn = 已由提出方撤回。
preamble = 缔约方
signatures = 签署
changed-title = 自你们看过第 { $revision } 稿以来的改动
changed-nothing = 没有你们能察觉的改动。
changed-name = 标题原为“{ $from }”，现为“{ $to }”。
changed-sponsor = { $party }已联署。
changed-added = 新增：{ $measure }。
changed-removed = 删去：{ $measure }。
changed-value = { $measure }：由 { $from } 改为 { $to }。
changed-bound = { $measure }：约束对象与前不同。
changed-bracket-put = { $measure }：{ $party }把 { $to } 放入方括号。
changed-bracket-gone = { $measure }：{ $party }在 { $to } 上的方括号已去掉。
draft-unseen = 对你们是新的
revisions-link = 比较两个修订稿
revisions-title = 同一文本的两个修订稿
revisions-back = ← 返回文本
revisions-loading = 正在查找原来的内容……
revisions-only = 您只见过这份文本的一个修订稿。
revisions-earlier = 较早的修订稿
revisions-later = 较晚的修订稿
revisions-changes = 不同之处
revisions-both = 合在一处
revisions-gone = 删去：
revisions-new = 新增：
revisions-term = 约束的轮数：
revisions-one = 修订稿 { $revision } · { $act } · { $party }
draft-act-tabled = 提出
draft-act-cosponsored = 增加署名
draft-act-revised = 修改
draft-act-bracketed = 加方括号
draft-act-unbracketed = 去方括号
draft-act-widened = 给更多方看
draft-act-withdrawn = 撤回
draft-act-signed = 签署
draft-act-unsigned = 撤回签字
draft-act-concluded = 缔结
draft-act-failed = 在国内未获通过
draft-act-carried = 顺延
quote = 引用
quote-label = 在频道中引用第 { $number } 条
quote-where = 在哪个频道？
quote-text = “{ $title }”第 { $number } 条：{ $text }
signature-signed = 已签
signature-open = 未签
signed-count = { $all } 方中已有 { $count } 方签署
signed-by-us = 你们已签署
settled = 已商定
brackets-none = 已无方括号
brackets-left = 还有 { $count } 处方括号
forecast-title = 在国内前景如何
forecast-short = 国内：{ $word }
forecast-certain = 必获通过
forecast-likely = 很可能通过
forecast-doubtful = 难说
forecast-unlikely = 不大可能通过
forecast-hopeless = 无望
forecast-against = 最反对者：{ $group }。
forecast-heavy = 最使你们暴露的是：{ $measures }。约束较弱的数、设定期限、由第三方监督或减少条款，都会轻一些。
draft-mandate = 你们的授权：{ $aim }
forecast-old = 这是就第 { $revision } 稿而言。
forecast-alone = 你们在此询问的内容，别人不会知道。
group-military = 军方
group-legislature = 议会
group-public = 公众
group-industry = 工业界
sign = 签署
unsign = 撤回签署
accede = 加入
sign-consequence = 签署的文本在本轮结算时交国内表决。文本一经改动，签署即告作废。
signed-alone = 你们已署名。另有一方也签署后，文本即交付表决。
signed-together = 本轮结算时，各签署方国内分别表决。会谈期间，你们仍可撤回签署。
approval-rule = 已签署的文本须经导演组批准，方可交付表决。
approval-waiting = 已签署，等待导演组批准。没有答复就继续等待，不算失败。
approval-given = 导演组已批准这一稿。
approval-returned = 导演组退回了这一稿。改写之后方可再签。
approval-short-waiting = 待批准
approval-short-given = 已批准
approval-short-returned = 已退回
revise = 修改文本
cosponsor = 联署
cosponsor-hint = 也署有你们名字的文本算共同文本：国内无人能说它是对手的。
widen = 让更多方看到
widen-title = 还有谁可以读？
widen-consequence = 能读草案者此后一直能读，不可撤回。
widen-whom = 各方
widen-all = 向所有人公开
widen-chosen = 向这些方公开
withdraw = 撤回草案
withdraw-title = 撤回草案？
withdraw-consequence = “{ $title }”连同其方括号和签署将永远离开谈判桌。
article-number = 第 { $number } 条
article-lapsed = （已不具约束力）
article-unknown = 这一类条款此处不提供。
article-binds = 约束
article-binds-whom = 约束
article-monitored = 监督者
article-monitor = 由第三方监督
article-monitor-hint = 由第三方监督，暴露较少，证明力也较弱。
article-monitor-none = 无
article-remove = 删去此条
article-remove-named = 删去此条：{ $name }
value-label = { $value }。保留另一数字
value-reserved = { $value }，在方括号内。{ $others }
bracket-alternative = { $party }要求 { $value }
bracket-panel = 数字 { $value }
bracket-text = 案文为：{ $value }。
bracket-deeper-lower = 数字越小，约束越强。
bracket-deeper-higher = 数字越大，约束越强。
bracket-accept = 接受 { $value }
bracket-withdraw = 撤回我方保留
bracket-theirs = 你们可以接受某个数；否则只有提出者才能撤回。
bracket-want = 我方主张
bracket-comment = 理由（如愿说明）
bracket-comment-hint = 能读草案者都会看到。
bracket-reserve = 把 { $value } 放入方括号
direction-deeper = （约束更强）
direction-lighter = （约束更弱）
direction-same = （相同）
number-slider = { $label }，滑块
number-range = { $min } 至 { $max }
number-out-of-range = 只能在 { $min } 至 { $max } 之间
number-marks = 常用数字：{ $label }

## Writing a draft

compose-title = 新草案
compose-revise = 修改“{ $title }”
compose-stale = 您书写期间文本已变：现为第 { $revision } 稿。
compose-take-new = 从新文本重新开始
compose-keep-mine = 以我的文本取代
compose-name = 标题
compose-names = 以谁的名义
compose-names-ours = 我方
    .plain = 来自对手的，在国内分量较轻。他们会这样看。
compose-names-jointly = 我方与他方
    .plain = 他方先同意；然后从一开始就署所有名字。
compose-names-through = 仅第三方
    .plain = 它若同意，就作为自己的文本提出。复盘之前，别人不会知道是你们写的。
compose-jointly-who = 请谁
compose-through-who = 经由谁
compose-propose = 请求署名
compose-missing-asked = 尚未请任何一方。
proposals-asked = 有人请你们署名
proposals-waiting = 等待署名
proposal-through = 请你们作为自己的文本提出。
proposal-jointly = 请你们一起提出。
proposal-lend = 作为我方文本提出
proposal-join = 一起提出
proposal-decline = 谢绝
proposal-through-hint = 只有作者知道。你们可以像对自己的文本一样处理它。
proposal-jointly-hint = 所请各方都同意后，它才摆上桌。
proposal-waits = 等待
proposal-take-back = 收回
compose-term = 期限多长
compose-term-hint = 会自行终止的，国内更敢冒险，成为习惯也更晚。可以延续。
term-open = 直到有人退出
term-rounds = { $rounds } 轮
draft-term = 约束期为 { $rounds } 轮。
compose-name-hint = 若获议定，它叫什么？
compose-parties = 缔约各方
compose-access = 谁可以读
compose-access-all = 会场所有人
compose-access-some = 仅部分当事方
compose-access-who = 除我方外
compose-articles = 条款
compose-cards = 可供选择的措施
compose-table = 提出
compose-replace = 取代旧文本
compose-voids = 新文本使旧文本上的签署作废。
compose-drop = 丢弃
compose-count = { $count ->
    [0] 尚无条款。
   *[other] { $count } 条。
}
compose-missing-title = 还缺标题。
compose-missing-parties = 至少需要两方。
compose-missing-articles = 至少需要一条。
compose-missing-bound = 每一条都须约束某一方。
compose-missing-measure = 有一条此处不提供。
card-answers = 回应：
card-bares = 暴露：
card-bares-little = 很少
card-bares-some = 一些
card-bares-much = 很多
card-requires = 以此为前提：
card-third = 第三方：
card-third-yes = 可以监督
card-in-force = 现行：
card-in-force-yes = 已见于某项协议
card-mandate = 你们的授权：
card-mandate-yes = 提到了它
card-precedent = 先例
card-precedent-text = { $text }（{ $year }）
card-add = 加入
card-added = 再加入
card-add-again = 再加入：{ $name }
card-said = { $name }已在文本中，现共 { $count } 条。
card-add-named = 加入：{ $name }

## Channels

channels-back = ← 全部频道
channel-thread = 发言
channel-plenary = 全体会议
channel-plenary-hint = 所有人
channel-caucus = 本代表团
channel-caucus-hint = 仅我方
channel-control = 导演组
channel-control-hint = 我方与导演组之间
channel-spoken = 全体会议在会场口头进行。这里只留有人想落在纸上的话。
channel-open = 开设频道
channel-open-with = 与谁
channel-open-hint = 成员和导演组可以读。
channel-open-do = 开设
channel-open-there = 前往（已开设）
unread = { $count } 条未读
lines-earlier = 更早的内容
talk-empty = 这里还没有发言。
talk-empty-spoken = 纸上还没有内容。彼此谈谈吧。
talk-say = 说点什么
talk-send = 发送
talk-sending = 发送中……
talk-to = 致{ $person }
talk-to-you = 致您
talk-hint = 回车键发送，Shift 加回车另起一行。导演组可以读所有频道。
talk-full = 讯息不能再长。超出的部分会略去。
talk-bot = 机器人

## Home

home-title = 国内
home-none = 没有首都可供听取。
home-before = 第一轮之前。
home-after = 之后：{ $round }。
home-to-brief = 国情单与授权
causes-title = 首都如何看待这一轮
causes-empty = 没有突出之事。
cause-quiet = “{ $title }”已经生效。国内还没有人因此而少一分担心。
cause-up = 更为担心：
cause-down = 有所放心：
fears-title = 你们怕什么
fears-hint = 从 0（平静）到 4（惊恐），并示本轮走向。只有你们看得到。
state-title = 国内状况
readiness = 求变的准备程度
readiness-low = 尚无准备
readiness-high = 已有准备
readiness-hint = 国内条件能在多大程度上支撑改变看法。时机何时到来，由你们判断。
capital = 政府威望
conditions-title = 何者有利于改变
groups-title = 他们的态度
mood-0 = 愤怒
mood-1 = 不满
mood-2 = 无所谓
mood-3 = 满意
mood-4 = 欣喜
intelligence-title = 情报部门认为他方怕你们什么
intelligence-hint = 从 0 到 100。情报会出错，误差缓慢漂移。
intelligence-fear = 忧惧

## Causes: { $way } is up where the fear rose and down where it fell

cause-other = 你们与{ $party }之间有了变化。
cause-tide = { $way ->
    [up] 无论{ $party }做什么，时势正转而对它不利。
   *[down] 无论{ $party }做什么，时势正转而对它有利。
}
cause-information = { $way ->
    [up] { $named ->
        [yes] 你们的参谋部把“{ $about }”当成目标清单来读：{ $party }所说的反而使它更加担心。
       *[no] { $party }关于其部队的通报使你们的参谋部更加担心。
    }
   *[down] { $named ->
        [yes] “{ $about }”：{ $party }所说的可以看到、可以比较，这有帮助。
       *[no] { $party }关于其部队的通报可以比较，这有帮助。
    }
}
cause-interaction = { $way ->
    [up] 见过对方人员的人，带回了关于{ $party }的更多疑问。
   *[down] 你们的人见过{ $party }的人，并讲起了这些。
}
cause-communication = { $way ->
    [up] 通往{ $party }的线路用过了，却不如所愿。
   *[down] 有一条通往{ $party }的线路，而且管用。
}
cause-notification = { $way ->
    [up] { $party }通报了所作所为；你们的参谋部却问它没有通报什么。
   *[down] { $party }事先通报了要做的事，并照所通报的做了。
}
cause-observation = { $way ->
    [up] 你们的观察员看到了{ $party }让看的，并对其余存疑。
   *[down] 你们的观察员亲眼看到了{ $party }在做什么。
}
cause-inspection = { $way ->
    [up] 一次视察引出的关于{ $party }的疑问多于它的解答。
   *[down] { $party }接受了视察，所见与所言相符。
}
cause-constraint = { $way ->
    [up] { $party }守住一项限制，而你们的参谋部怀疑其中有诈。
   *[down] { $party }能做而不做。这并不便宜。
}
cause-declaratory = { $way ->
    [up] { $party }说了漂亮话，而它总是说漂亮话。
   *[down] { $party }公开说了自己不会做什么。
}
cause-breach = { $way ->
    [up] { $party }没有遵守{ $named ->
        [yes] “{ $about }”的约定。
       *[no] 所约定的事项。
    }
   *[down] 看似{ $party }违约之事其实不是。
}
cause-gesture = { $way ->
    [up] { $party }的一个姿态被照表面理解：威胁或花招。
   *[down] { $party }的一个姿态被照本意理解。
}
cause-query = { $way ->
    [up] 你们提问时{ $party }说的，或没有说的，使你们的参谋部更加多疑。
   *[down] 你们问了，{ $party }答了。
}
cause-denunciation = { $way ->
    [up] { $party }已通知退出{ $named ->
        [yes] “{ $about }”
       *[no] 一项协议
    }。你们的参谋部在想它要腾出什么余地。
   *[down] { $party }退出一项协议，反而使气氛清爽。
}
cause-process = { $way ->
    [up] 同{ $party }打交道变得更难。
   *[down] 你们同{ $party }打交道，像是预期还会再见的人那样。
}
cause-leap = { $way ->
    [up] 一次未获回应的信任之跃使人们对{ $party }心生怨恨。
   *[down] 一次信任之跃使人们以另一种眼光看{ $party }。
}
cause-leap-own = 你们自己的信任之跃使国内以另一种眼光看{ $parties }。
cause-institution = { $way ->
    [up] 你们与{ $party }之间的惯例在减弱。
   *[down] 你们与{ $party }之间的惯常做法更有约束力了一点。
}
cause-slide = { $way ->
    [up] 关于{ $party }的旧思维卷土重来。
   *[down] 对{ $party }的旧日惊惧正在消退。
}
cause-repair = { $way ->
    [up] 同{ $party }修补好的正在散开。
   *[down] { $party }的一次小违约正在弥合：处理这类事已有办法。
}
cause-incident = { $way ->
    [up] 同{ $party }的一起事件使人受惊。
   *[down] 同{ $party }的一起事件得到了冷静处理。
}
cause-news = { $way ->
    [up] “{ $about }”：这条消息使人们更怕{ $party }。
   *[down] “{ $about }”：这条消息使人们对{ $party }少了些惧怕。
}
cause-control = { $way ->
    [up] 关于{ $party }的消息使气氛变暗。
   *[down] 关于{ $party }的消息使气氛转好。
}

## Decisions

decisions-title = 本轮指令
decisions-none = 只有代表团作决定。
decisions-before = 第一轮之前
decisions-for = { $round }
decisions-open = 别的代表团看不到这里。未动之处保持默认。
decisions-sealed = 信封已封。本阶段内可以重新打开修改。
decisions-paused = 时钟停着，这里不能书写。
decisions-closed = 指令在决定阶段书写。在此之前，此处供思考之用。
decisions-author = 最后书写者：{ $name }。
decisions-asked = 本轮要你们回答的
decisions-rest = 不改动则维持原样
decisions-theirs = 由其决定：{ $role }
now-default = 保持原样
now-tokens-left = { $most } 枚筹码还剩 { $left } 枚
now-no-estimate = 尚未作出估计
now-with = { $what }：{ $how }
confirmed-by = 已确认：{ $role }
confirm-open = 尚未：{ $role }
confirm-take-back = 收回我方确认
estimate-title = 一项估计
estimate-none = 没有可估计的对象。
estimate-question = ——它觉得你们有多大威胁，最怕的又是什么？
estimate-level = { $party }觉得你们有多大威胁
estimate-fear = { $party }最怕什么
estimate-make = 保存估计
estimate-change = 保存修改后的估计
estimate-made = 估计已保存。本阶段内可以更改。
estimate-hint = 复盘之前无人看到。
level-1 = 毫无
level-2 = 少许
level-3 = 相当
level-4 = 强烈
level-5 = 致命
postures-title = 我们如何遵守约定
postures-hint = 对每个伙伴一种态度。默认为“按字面”。
postures-none = 没有现行条款使你们对任何一方负有义务。
posture-towards = 对{ $party }
stance-spirit = 按精神
    .plain = 要费力气，对方看得出来。正是这个改变看法。
stance-letter = 按字面
    .plain = 合乎规定，仅此而已。推动甚微。
stance-shave = 打点折扣
    .plain = 略低于本意。常不被察觉；若被察觉则是小违约。
stance-evade = 规避
    .plain = 完全不守。省下代价；若被发现则是严重违约。须两人确认。
exceptions-more = { $count ->
    [0] 更多：对{ $party }的一项例外
   *[other] 对{ $party }有 { $count } 项例外
}
exceptions-hint = 一项义务可以与其余不同地履行。
exception-none = 与其余相同
evasion-confirm = 规避须两人都确认才算数；否则你们按字面遵守。
evasion-do = 确认规避
inspection-title = 一次视察，或一次提问
inspection-none = 没有哪一方同意受你们视察，也没有哪一方负有你们可以询问的义务。
inspection-legend = 视察或询问谁
inspection-of = 视察{ $party }
query-to = 询问{ $party }的行为
query-hint = 提问是公开的。下一轮或得到答复，或遇到沉默，人人都会知道是哪一种。
replies-title = 有一个提问待答
reply-to = { $party }问你们如何遵守约定
reply-silence = 什么也不说
    .plain = 人人都会知道。害怕者会得出结论。
reply-answer = 答复
    .plain = 对听得进去的人有帮助；所说的可以核查：不实的答复更早被发现，分量也更重。
payments-title = 国内的票
payments-hint = 可以向某一群体许诺些什么，换取其本轮的票。付诸表决时耗费威望；得过好处的要价更高。预测立即随之变化。
payment-make = 许诺一些东西（{ $price }）
payment-take-back = 已许诺（{ $price }）
payments-bill = 至今许诺：威望 { $capital } 中的 { $bill }。
payment-price = 要价 { $price }
groups-prices = 各群体为一轮的票向你们的威望开出的价。许诺写在信封里。
denounce-title = 退出协议
denounce-hint = 通知随结算公开作出。此后仍约束你们 { $rounds } 轮。
denounce-do = 通知退出“{ $title }”
denounce-back = 不通知退出“{ $title }”
denounce-dialog = 退出这项协议？
denounce-consequence = “{ $title }”还将约束你们 { $rounds } 轮，此后不再约束。他方会立即减少对你们的信任，但少于违约之后。
denounce-confirm = 作出通知
inspection-nobody = 无
inspection-hint = 视察比你们自己的手段发现得更多，而且人人都会得知有过视察。
tokens-title = 注意力
tokens-left = 政府把心思用在哪里。{ $most } 枚筹码还剩 { $left } 枚。
tokens-idle = 本轮无处可用：{ $tokens }。
token-put = 用于此
token-take-back = 取回
token-experts = 召集专家
    .plain = 你们的专家会见对方专家。若对方也来，双方都有所得；专家群体得以壮大。
token-forum = 加强论坛
    .plain = 一个供所有参与者定期会面的地方。
token-review = 举行审议
    .plain = 同一个伙伴一起回顾所约定的事项。须双方都愿意。双方没有遵守之处更容易暴露；小的损害弥合更快；待答的提问也会得到答复。
token-question = 质疑现状
    .plain = 公开说现行政策走不通。他方会听到；国内也有人会听到。
token-cost-review = 委托核算成本
    .plain = 让国内算清这场对抗花费多少。
token-promote = 起用新人
    .plain = 让有新见解的人任职。
token-monitor = 监督他方协议
    .plain = 做你们受托的监督。你们和所有有关方都会得知结果；你们不做就无人监督，所作承诺的证明力也减弱。
token-gesture = 友好姿态
    .plain = 不约束任何人的善意表示：一次访问、一句话、一名遣返的被俘者。有准备者看到的是伸出的手，害怕者看到的是花招；重复则分量递减。
token-warning = 敌对姿态
    .plain = 亮出牙齿。国内有人高兴，对方受惊，事件更可能发生。
leap-title = 信任之跃
leap-hint = 罕见而代价高昂：无人要求而先行一步，由团长公开作出，且不能没有军方。
leap-waits = { $party }作出了信任之跃，等候你们在第 { $round } 轮结束前回应：你们自己的一跃，或你们之间一项使你们接受视察或约束的新协定。
leap-ours-waits = 你们自己的信任之跃等候回应，至第 { $round } 轮结束为止。
leap-thaw = 新闻使一跃成为可能：本轮耗费的威望较少。
leap-consider = 考虑一跃
leap-both = 两人都已确认。若信封保持如此，即跃出。
leap-one = 尚缺一人确认。缺此则不会发生。
leap-dialog = 信任之跃？
leap-what = 代表团团长公开地、独自先行，希望他方跟上。
leap-price = 立即耗费国内威望。若两轮内得到回应，自己人若有准备，大部分会回来；若没有准备，或已见过一跃，则几乎收不回。
leap-unanswered = 若无人回应，效果大半丧失，威望也再失一些。
leap-window = 它打动有准备的人，首先是自己人。没有准备的人几乎不会注意到。
leap-not-now = 现在不
leap-confirm = 确认一跃
seal-title = 信封
seal-open = { $count ->
    [0] 一切均为默认。
   *[other] 有 { $count } 项不同于默认。
}
seal-done = { $count ->
    [0] 已封，内中均为默认。
   *[other] 已封，内有 { $count } 项行动。
}
seal-do = 封上信封
seal-break = 重新打开
seal-hint = 所有信封都已封上或时间到，本阶段即告结束。未封的指令按现状生效。
seal-idle = 注意力：{ $most } 枚筹码还剩 { $left } 枚。未用的，本轮一过即作废。
seal-done-hint = 他方看不到你们是否已封。

## The record

agreements-title = 现行有效
agreements-empty = 没有现行协议。
agreements-next = 各当事方全部签署并经各自国内通过的文本将列于此处。
agreement-since = 生效于：{ $round }。
agreement-dictated = 由外部强加。
agreement-open = 仍对其开放：
agreement-draft = 阅读草案或加入
agreement-ends = 除非延续，终止于：{ $round }。
agreement-ends-partly = 除非延续，其部分条款终止于：{ $round }。
agreement-renewing = 赞成继续：
agreement-renew = 表示应当继续
agreement-renew-not = 不再表示应当继续
agreement-renew-hint = 此表示是公开的。若至少两个当事方如此表示，协议在表示者之间以同样期限继续；国内不表决。
agreement-notice = 已通知退出，受约束至第 { $round } 轮。
agreement-over = 已不约束任何一方。
found-complied = 就你们所见，遵守了。
found-spirit = 遵守了，而且你们看得出用了力气。
found-shaved = 略有不足。
found-evaded = 没有遵守。
timeline-title = 公开发生的事
timeline-empty = 尚无。

## Facts of the record; { $party } and { $other } come with the party’s mark

fact-reason = “{ $reason }”
fact-paused = 时钟停了。
fact-resumed = 时钟继续走。
fact-extended = 本阶段延长 { $time }。
fact-phase-cut = 导演组结束了本阶段。
fact-entered = “{ $title }”已在{ $names }之间生效。
fact-acceded = { $party }已加入“{ $title }”。
fact-ratification-failed = “{ $title }”在{ $party }未获多数{ $against ->
    [0] 。
   *[other] ：反对的有{ $groups }。
}
fact-lapsed = “{ $title }”的若干条款已到期。
fact-renewal-wished = { $party }希望“{ $title }”继续。
fact-renewal-unwished = { $party }不再希望“{ $title }”继续。
fact-renewed = “{ $title }”已延续，在{ $names }之间继续。
fact-leapt = { $party }作出了信任之跃。
fact-leap-answered = { $party }回应了{ $other }的一跃。
fact-leap-lapsed = { $party }的一跃未获回应。
fact-questioned = { $party }公开质疑了现状。
fact-experts-met = { $party }与{ $other }的专家举行了会晤。
fact-review-held = { $party }与{ $other }审议了所约定的事项。
fact-forum-held = 论坛得到加强，出力的是{ $names }。
fact-inspected = { $party }视察了{ $other }。
fact-gesture = { $party }对{ $other }作出了友好姿态。
fact-warning = { $party }对{ $other }作出了敌对姿态。
fact-queried = { $party }公开询问了{ $other }的行为。
fact-query-answered = { $party }答复了{ $other }的提问。
fact-query-ignored = { $party }对{ $other }的提问保持沉默。
fact-denounced = { $party }通知退出“{ $title }”。
fact-left = { $party }已退出“{ $title }”。
fact-monitored = { $party }监督了他方的约定。
fact-incident = { $party }与{ $other }之间发生了一起事件。
fact-incident-grave = { $party }与{ $other }之间发生了一起严重事件。
fact-news = 新闻
fact-crisis-held = { $party }与{ $other }之间发生危机。局面稳住了。
fact-crisis-escalated = { $party }与{ $other }之间发生危机。事态升级了。
fact-proposal-asked-through = { $party }请{ $other }作为自己的文本提出“{ $title }”。别无他人知道。
fact-proposal-asked-jointly = { $party }请{ $other }一起提出“{ $title }”。
fact-proposal-given = { $party }同意了{ $other }的“{ $title }”。
fact-proposal-tabled = { $party }同意了，{ $other }的“{ $title }”已摆上桌。
fact-proposal-declined = { $party }谢绝在{ $other }的“{ $title }”上署名。
fact-proposal-withdrawn = { $party }收回了“{ $title }”。
fact-draft-tabled = { $party }提出了“{ $title }”。
fact-draft-cosponsored = { $party }联署了“{ $title }”。
fact-draft-revised = { $party }修改了“{ $title }”。
fact-draft-bracketed = { $party }把“{ $title }”中的一个数字放入方括号。
fact-draft-unbracketed = { $party }去掉了“{ $title }”中的一处方括号。
fact-draft-widened = { $party }让更多方看到了“{ $title }”。
fact-draft-withdrawn = { $party }撤回了“{ $title }”。
fact-draft-signed = { $party }签署了“{ $title }”。
fact-draft-unsigned = { $party }撤回了对“{ $title }”的签署。
fact-draft-approved = 导演组批准了“{ $title }”。
fact-draft-returned = 导演组退回了“{ $title }”。
fact-draft-held = “{ $title }”已签署，等待导演组批准；尚未表决。
fact-approval-on = 自此，已签署的文本须经导演组批准。
fact-approval-off = 已签署的文本不再需要导演组批准。
fact-ended = 演练结束。
fact-debrief-opened = 复盘已开放。
fact-debrief-closed = 复盘已关闭；演练继续。

## Rights, in “the right to …”

right-sign = 签署
right-leap = 作出信任之跃
right-denounce = 退约
right-ready = 结束阶段
right-table = 提出草案
right-revise = 修改文本
right-comply = 决定如何遵守协议
right-inspect = 视察
right-explore = 投入注意力
right-speak = 发言

## The screen of the room

projector-join = 入场
projector-qr = 供相机扫描的二维码，通往研讨班 { $code }
projector-agenda = 本轮议程
projector-bot = 机器人
projector-nobody = 尚无人
projector-enlarge = 放大或缩小二维码
projector-more = 另有 { $count } 份较早的文本。
projector-people = { $count } 人

## Aims of a mandate

aim-security = 你们对{ $party }的忧惧（{ $fear }）下降 { $bands } 级。
aim-capital = 结束时，你们政府的威望在 { $capital } 或以上。
aim-sponsored = 有 { $count } 项现行协议以你们为提案方。
aim-standing = 结束时，你们政府的威望在 { $capital } 或以上，并有 { $count } 项现行协议以你们为提案方。
aim-advantage = { $kind ->
    [constraint] 约束{ $party }而不约束你们的限制，至少多 { $margin } 项。
    [inspection] 约束{ $party }而不约束你们的视察，至少多 { $margin } 项。
   *[any] 约束{ $party }而不约束你们的措施，至少多 { $margin } 项。
}
aim-never = { $with ->
    [party] “{ $measure }”始终不使你们对{ $party }负有义务。
   *[anybody] “{ $measure }”始终不约束你们。
}
aim-not-before = { $with ->
    [party] 第 { $round } 轮之前，“{ $measure }”不使你们对{ $party }负有义务。
   *[anybody] 第 { $round } 轮之前，“{ $measure }”不约束你们。
}
aim-at-least = { $with ->
    [party] “{ $measure }”约束你们和{ $party }，数字不少于 { $least }。
   *[anybody] “{ $measure }”列在你们参加的协议中，数字不少于 { $least }。
}
aim-at-most = { $with ->
    [party] “{ $measure }”约束你们和{ $party }，数字不多于 { $most }。
   *[anybody] “{ $measure }”列在你们参加的协议中，数字不多于 { $most }。
}
aim-between = { $with ->
    [party] “{ $measure }”约束你们和{ $party }，数字在 { $least } 与 { $most } 之间。
   *[anybody] “{ $measure }”列在你们参加的协议中，数字在 { $least } 与 { $most } 之间。
}
