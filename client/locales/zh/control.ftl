### Control: the facilitator's page.

control-title = 导演组
control-loading = 正在查找您的研讨班……
handover-link = 移交
handover-title = 移交此研讨班
handover-lead = 另一位主持人将接手一切：人员、发言、日志和您的笔记本。不愿他人读到的，请先撕去。
handover-name = 对方账户名
handover-none = 对方在此没有账户？请在“{ colleague-link }”中邀请，那里无需账户。
handover-do = 生成口令
handover-word = 接手口令
handover-told = 交给{ $name }：登录后在“账户”中填入。在此之前研讨班仍归您。
handover-good = 仅此账户可用，一次有效，限一天；是否有此账户，不作说明。新口令会使此口令作废。
control-seminar = 研讨班
control-new = 新建研讨班
control-table = 第 { $number } 桌
control-back = 所有桌
control-account = 账户与退出登录

## Setting up

setup-title = 设立研讨班
setup-lead = 请选择案例和同时进行的桌数。参加者凭代码入场，别无所需。
setup-case = 案例
setup-facts = 每桌 { $least } 至 { $most } 人，约 { $minutes } 分钟{ $rounds ->
    [0] {""}
   *[other] ，{ $rounds } 轮
}
setup-fictional = 虚构
setup-real = 取自历史
setup-tables = 桌数
setup-tables-hint = 可容 { $people } 人。
setup-name = 标题
setup-name-hint = 入场时看到的名称。留空则用案例名称。
setup-approval = 已签署的文本须经我批准方可表决
setup-approval-hint = 以后可在每桌的“文本”中更改。
setup-do = 设立
setup-do-case = 设立：{ $case }

## Joining

join-title = 如何入场
join-at = 打开 { $host } 并输入代码，或用相机对准此处。
join-link-label = 链接
join-language = 链接打开时的语言
join-copy = 复制链接
join-copied = 已复制。
join-select = 请选中链接并手动复制。
join-qr = 通往研讨班 { $code } 的二维码
join-show = 放大显示

## All tables

bells-title = 所有桌
bell-start = 全部开始
bell-pause = 全部暂停
bell-resume = 全部继续
bell-extend-short = +{ $minutes } 分
bell-extend = +{ $minutes } 分：给这一桌更多时间
bell-extend-label = +{ $minutes } 分：给所有桌更多时间
bell-news = 全体消息
bell-news-title = 发给所有桌的消息
bell-news-which = 哪条消息
bell-news-tables = 在哪些桌
bell-news-hint = { $count ->
    [0] 不发给任何一桌。
   *[other] 立即在 { $count } 桌发布。
}
bell-open-debrief = 在所有桌开放复盘
bell-close-debrief = 在所有桌关闭复盘
debrief-open-title = 现在就开放复盘吗？
debrief-open-what = 还有 { $count } 桌正在进行：桌上每个人从此都能看到其他各方害怕什么、受命要争取什么。再关闭复盘也收不回已经知道的内容。
debrief-open-do = 向所有人开放
bell-rung = 已在 { $count } 桌完成。
bell-refused = { $table }：{ $reason }

## A table's card

card-look = 查看
card-status-lobby = 未开始
card-status-running = 进行中
card-status-paused = 已暂停
card-status-ended = 已结束
card-people = 在场 { $present } 人，离开 { $gone } 人
card-unseated = { $count } 人未就座
card-bots = { $count } 个机器人
card-nobody = 尚无人入场。
card-nobody-came = 只有机器人参加。
card-ready = 已完成本阶段：{ $parties }
card-debrief = 复盘已开放
card-present = 在场
card-gone = 离开
card-coach = 须知

coach-unmanned = 无人代表{ $party }。
coach-no-draft = 已有 { $rounds } 轮没有新草案。
coach-vote-in-danger = “{ $draft }”在{ $party }很难获得多数；最反对者：{ $group }。
coach-brackets-old = “{ $draft }”仍有 { $count } 处方括号，已历 { $rounds } 轮。
coach-window-unused = { $party }与{ $other }都有准备，而它们之间桌上空无一物。
coach-leap-waiting = { $party }在第 { $round } 轮的一跃尚待回应。
coach-approval-waiting = 有 { $count } 份已签署的文本等待您批准。您答复之前不会表决。
coach-somebody = 某一群体

## The bar of a table

bar-label = 本桌的时钟
bar-of = 第 { $round } 轮，共 { $rounds } 轮
bar-of-named = 第 { $round } 轮，共 { $rounds } 轮：{ $name }
bar-start = 开始
bar-start-hint = 无人的代表团由机器人代行。
bar-pause = 暂停
bar-resume = 继续
bar-more = 延时
bar-other = 其他……
bar-end-phase = 结束阶段
bar-end = 结束演练
bar-open-debrief = 开放复盘
bar-close-debrief = 关闭复盘
bar-see-debrief = 查看复盘
bar-projector = 投影仪链接
bar-observer = 观察员链接
bar-tools = 更多
bar-log = 带走日志
bar-certificate = 带走防泄漏证明
bar-certificate-hint = 它针对本次演练证明：发送给任何人的内容都不取决于对其保密的信息。
bar-certifying = 正在生成证明：最多需要一分钟。

pause-title = 暂停本桌
pause-hint = 时钟对所有人停止。原因会告知所有人。
pause-all-title = 暂停所有桌
reason = 原因
reason-optional = 可留空。会记录在案。
extend-title = 延时
extend-minutes = 分钟
extend-wrong = 请输入分钟数，例如 2 或 1.5。
extend-do = 给予时间
end-phase-title = 现在结束本阶段？
end-phase-what = { $phase ->
    [talks] 会谈结束，各代表团转向信封。
    [decisions] 所有信封按现状开启，本轮结算。
   *[reading] 下一轮开始。
}
end-phase-do = 结束阶段
end-title = 彻底结束演练？
end-what = 它将在没有最后几轮、没有危机、没有总评的情况下结束，不能恢复。可以开放复盘。
end-do = 结束演练
end-keep = 让它继续
link-title = 供分发的链接
link-what = 持此链接者以{ $who }身份入场。仅在此处显示。
link-qr = 此链接的二维码
link-who-projector = 投影仪
link-who-observer = 观察员
link-who-seat = { $name }

## Sections

sections = 本桌各部分
section-seats = 在场者
section-minds = 隐藏状态
section-envelopes = 信封
section-texts = 文本
section-talk = 发言
section-news = 新闻
section-bots = 机器人
section-record = 记录
section-notebook = 笔记本

## Why bots did what they did

bots-lead = 仅供导演组：理由会透露该代表团自己的忧惧、预测和查明之事。重新询问机器人即可得知。
bots-again = 再问一次
bots-asking = 正在询问机器人……
bots-none = 还没有机器人做过什么。

bot-did-table = 提出“{ $title }”
bot-did-cosponsor = 联署一份文本
bot-did-revise = 修改一份文本
bot-did-withdraw = 撤回一份文本
bot-did-bracket = 保留一个数字
bot-did-unbracket = 商定一个数字
bot-did-sign = 签署
bot-did-unsign = 撤回签署
bot-did-renew = 让一项协议继续
bot-did-posture = 对{ $partner }履行义务：{ $stance }
bot-did-inspect = 视察{ $partner }
bot-did-query = 询问{ $partner }的行为
bot-did-reply = 答复提问
bot-did-propose = 提议“{ $title }”
bot-did-consent = 回应一项提议
bot-did-side-payment = 为选票向某一群体许诺
bot-did-exception = 对{ $partner }作一项例外：{ $stance }
bot-did-denounce = 退出一项协议
bot-did-attend = 投入注意力：{ $what }
bot-did-leap = 作信任之跃
bot-did-evasion = 确认规避
bot-did-estimate = 估计{ $partner }
bot-did-speak = 说：“{ $text }”
bot-did-other = 行动

bot-why-answer-leap = 为回应{ $party }的一跃
bot-why-answer-dread = 因为怕{ $party }
bot-why-gather-all = 为把大家聚到一起
bot-why-counter-offer = 向{ $party }提出比其案文更易接受的案文
bot-why-step-alone = 作为自己迈向{ $party }的第一步
bot-why-ask-of-rival = 为向{ $party }有所要求
bot-why-forecast = 因为国内大概会通过
bot-why-dare = 因为已有准备，敢冒表决难料之险
bot-why-words-only = 因为只费言辞
bot-why-others-bear-more = 因为他方承担更多
bot-why-need-not-keep = 因为不必由它遵守
bot-why-mandate-minds = 因为授权要求另一个数字
bot-why-binds-least = 因为这个数字对它约束最小
bot-why-yield = 为作让步
bot-why-near-enough = 因为数字已够接近
bot-why-half-way = 为各让一半
bot-why-share-burden = 为分担国内负担
bot-why-let-third-watch = 为让{ $party }监督
bot-why-leave-out-heaviest = 为略去国内通不过的：{ $measure }
bot-why-offer-term = 只定{ $rounds }轮，国内更易接受
bot-why-other-paper = 因为以{ $party }的名义会得到更公正的看待
bot-why-kept-so-far = 因为至今得到遵守
bot-why-stale = 因为久无人签
bot-why-unwanted = 因为无人想要
bot-why-said-already = 因为另一文本已有此内容
bot-why-keep-faith = 为守信
bot-why-forgive = 为原谅一次
bot-why-answer-breach = 为回应违约
bot-why-answer-letter = 因为对方只守字面
bot-why-in-kind = 为以同样方式相待
bot-why-watched = 因为受到监督
bot-why-hardly-watched = 因为几乎无人监督
bot-why-unwatched = 因为无人监督
bot-why-set = 因为主意已定
bot-why-caught = 因为{ $party }被发现有所不足
bot-why-ask-first = 先询问{ $party }，再回应所发现的问题
bot-why-embarrass = 让{ $party }当众解释
bot-why-no-answer = 因为{ $party }对它的询问不予答复
bot-why-fear-rises = 因为对{ $party }的恐惧在加深
bot-why-balance-turned = 因为它承担的已比别人多
bot-why-hold-out-hand = 邀请{ $party }作出同样的表示
bot-why-answer-sign = 回应{ $party }伸出的手
bot-why-most-feared = 因为最怕{ $party }
bot-why-nothing-to-hide = 因为没有可隐瞒的
bot-why-home-minds = 因为军方不满
bot-why-doubtful-vote = 因为国内表决难料
bot-why-explore = 为弄清能得到什么
bot-why-weakest-first = 为改善国内最弱之处
bot-why-in-public = 为让人人看到
bot-why-leap-ready = 因为已有准备
bot-why-leap-weary = 因为厌倦现状
bot-why-leap-answered = 因为有一跃等待回应
bot-why-services-say = 因为情报部门这样说
bot-why-harmless = 因为自以为无害
bot-why-lend-name = 因为他方不愿从作者手中接受的文本，或能为大家所用
bot-why-speak-up = 因为有话要说
bot-why-spoken-to = 因为有人对它说话
bot-why-exchange = 因为那样两份文本在国内都能通过
bot-why-word-given = 因为它已作出承诺
bot-why-habit = 因为前任都这样做
bot-why-done = 因为已无事可做
bot-why-unknown = 再问一次，它会做别的

## Who is here

seats-nobody = 无人。
seats-unseated = 未就座
seats-move = { $name }的座位
seats-none = 无座位
seats-link = { $name }的链接
seats-link-short = 链接
seats-message = 给{ $party }写信
seats-message-short = 写信
seats-time-short = 时间：
seats-time = { $name }的时间
seats-wish = 请求：{ $time }
seats-wish-grant = 准予
seats-wish-grant-label = 准予{ $name }：{ $time }
seats-wish-decline = 维持不变
seats-wish-decline-label = 维持不变：{ $name }
seats-more-time = 本阶段加时：
seats-more-time-label = +{ $minutes } 分：本阶段给{ $party }
seats-longer = 比大家多 { $time }
seats-longer-free = 不限时
seats-bot-in = 让机器人代行：{ $party }
seats-bot-in-short = 让机器人代行
seats-bot-kind = { $party }的机器人类型
seats-bot-out = 撤下机器人：{ $party }
seats-bot-out-short = 撤下机器人
seats-bot-plays = 机器人：{ $bot }
seats-not-playable = 不参加会谈。
seats-ready = 已完成本阶段
seats-sealed = 信封已封
seats-open = 信封打开
seats-capital = 国内威望 { $value }
seats-readiness = 准备程度 { $value }
bot-reciprocator = 宽厚的互惠者
bot-tit-for-tat = 宽厚的一报还一报
bot-grit = 逐步缓和（GRIT）
bot-reformer = 改革者
bot-opportunist = 机会主义者
bot-hawk = 鹰派
bot-diplomat = 宣言外交官

## Hidden state

minds-lead = 真实情况，桌上无人被告知。每轮结算时变化。
minds-short = 概要
minds-window = 已在窗口之内，准备程度足以转变：{ $parties }。
minds-window-none = 尚无一方进入窗口；最接近的是{ $party }，为 { $value }（须 { $from }）。
minds-dread = 最强的忧惧：{ $party }对{ $other }（{ $value }），最怕{ $fear }。
minds-dread-none = 无人畏惧他方。
minds-away = 离开者：{ $people }。
minds-quiet = 静默者：{ $people }。
minds-quiet-one = { $name }（{ $minutes } 分钟）
minds-all-here = 人人在场且在行动。
minds-images = 形象
minds-images-caption = 每一方对每个他方的看法，0 至 1
minds-fears = 忧惧
minds-fears-caption = 每一方对每个他方的忧惧，0 至 1；最强者带下划线
minds-holder = 谁的
minds-of = 关于谁
minds-faith = 善意
minds-threat = 威胁
minds-institution = 制度
minds-readiness = 准备程度
minds-greatest = 最怕
minds-parties = 各方
minds-parties-caption = 各方的有利条件、准备程度与国内威望，0 至 1
minds-party = 当事方
minds-capital = 威望
minds-mandates = 授权
adjust-title = 手动调整一个数值
adjust-lead = 它像新闻一样随本轮裁决生效；在此之前只有您知道。复盘时单列一行，并附您的理由。恐惧随印象而来。
adjust-what = 项目
adjust-image = 对{ $party }的善意
adjust-by = 幅度
adjust-do = 调整
adjust-line = { $party }，{ $what }：{ $amount }（{ $reason }）

## Envelopes

envelopes-lead = 本轮密封指令的现状。只有您看得到。
envelopes-none = 尚未决定；适用默认值。
envelopes-sealed = 已封
envelopes-open = 打开
envelopes-postures = 义务
envelopes-query = 向{ $party }提问
envelopes-replies = 答复提问方
envelopes-payments = 国内许诺
envelopes-exceptions = 例外
envelopes-exception = { $measure }：对{ $party }{ $stance }
envelopes-denounce = 退出
envelopes-posture = 对{ $party }：{ $stance }
envelopes-stance-spirit = 按精神
envelopes-stance-letter = 按字面
envelopes-stance-shave = 打点折扣
envelopes-stance-evade = 规避
envelopes-inspect = 视察{ $party }
envelopes-tokens = 注意力
envelopes-token-with = { $token }，与{ $party }
envelopes-leap = 信任之跃
envelopes-evasion = 规避
envelopes-confirmed = 两人中已有 { $count } 人确认
envelopes-estimate = 估计
envelopes-estimate-is = { $party }感到的威胁“{ $level }”，最怕{ $fear }
envelopes-author = 最后修改者：{ $author }

## Texts

texts-none = 桌上没有文本。
texts-revision = 第 { $revision } 稿，提出方：{ $parties }
texts-brackets = { $count ->
    [0] 无方括号
   *[other] { $count } 处方括号
}
texts-seen-by = 可见者：{ $parties }
texts-approval = 批准
texts-approval-on = 已签署的文本等待您批准。未答复者继续等待：既不通过，也不失败。
texts-approval-off = 已签署的文本不经您即可表决。
texts-approval-require = 须经我批准
texts-approval-release = 不再要求
texts-require-title = 要求经您批准？
texts-require-what = 人人都会得知。已签署的也将等待您。
texts-release-title = 不再要求经您批准？
texts-release-what = 人人都会得知。下次结算将表决一切已签署的文本。
texts-approve = 批准
texts-approve-named = 批准“{ $title }”
texts-send-back = 退回
texts-send-back-named = 退回“{ $title }”
texts-send-back-title = 退回“{ $title }”？
texts-send-back-what = 其签署作废，改写之前不得再签。文本仍在桌上。
texts-returned = 您退回了这一稿：
reason-told = 能读此文本者都会读到原因。
texts-waiting = 有 { $count } 份已签署的文本等待您批准。您答复之前不会表决。
texts-comments = 方括号
texts-comment = { $party }要 { $value }{ $comment ->
    [none] {""}
   *[other] ：{ $comment }
}

## Talk

talk-list = 频道
talk-read-only = 您在此只读不言。
talk-whom = 致
talk-whom-all = 全代表团
talk-whom-hint = 全代表团都会读到，并标明此人。
talk-nothing = 这里还没有发言。
talk-say-plenary = 向全体，在全体会议上
talk-say-control = 仅向{ $party }
talk-send-do = 发送
talk-channel-plenary = 全体会议
talk-channel-caucus = { $party }内部
talk-channel-control = 您与{ $party }
talk-with = { $parties }
talk-count = { $count ->
    [0] 没有发言
   *[other] { $count } 条消息
}

## News

news-prepared = 备用
news-dated = 按日程
news-prepared-none = 无。
news-comes = 随第 { $round } 轮自行到来
news-by-hand = 只由您手动发出
news-sent = 已到来
news-to-all = 向全体，公开
news-to = 仅向{ $parties }
news-send = 立即发出
news-send-title = 发出这条新闻？
news-effects = 新闻立即告知。它在国内的作用在本轮结算时显现。
news-own = 自拟
news-own-hint = 它只触动人心：数字保持不变。
news-headline = 标题
news-text = 正文
news-recipients = 给谁
news-everybody = 全体，公开
news-some = 仅部分
news-own-send = 发出
news-own-sent = 已发出。

## Record

record-nothing = 尚无记录。

## The seating of a whole class

plan-link = 座位图
plan-title = 座位图
plan-lead = 把姓名拖到座位上，或用旁边的“移动”。每个人的屏幕立即随之变化。
plan-tools = 分配
plan-spare = 人有剩余时
plan-spare-hint = 先坐满每桌前 { $most } 个座位。
plan-spare-open = 下一个代表团归他们
plan-spare-mirror = 两人共一个座位
plan-spare-observe = 他们旁观
plan-deal = 随机分配
plan-dealt = 已重新安排 { $count } 人。
plan-undo = 撤销
plan-undone = 各人已回到原座。
plan-moved = 已移动{ $name }。
plan-refused = { $name }：{ $reason }
plan-count = { $count ->
    [0] 无人
   *[other] { $count } 人
}
plan-observers = 旁观
plan-nobody = 无人
plan-empty = 空
plan-mirror = 他们共用这个座位和一个信封。
plan-move = 移动{ $name }
plan-move-short = 移动
plan-move-title = 移动{ $name }
plan-move-to = 移到哪个座位
plan-move-do = 移动
plan-spot = { $table } { $party }：{ $role }
plan-spot-observer = { $table } 旁观

roster-title = 粘贴名单
roster-names = 姓名，一行一个
roster-hint = 姓名之后，隔一个制表符或分号，可写桌号、代表团和职务。以后凭代码用该姓名入场者，座位已在等候。
roster-count = { $count } 个姓名。
roster-odd = { $name }：未能看懂而略去：{ $words }
roster-do = 登记
roster-done = 已登记 { $count } 人。

## On paper

paper-link = 印发材料
compare-link = 并列比较
paper-title = 印发材料
paper-lead = 国情单和入口均属机密：请分别交给各自的代表团和本人。
paper-which = 打印什么
paper-card = 如何入场
paper-plates = 名牌
paper-ways = 个人入口
paper-sheets = 各代表团国情单
paper-print = 打印
paper-way-qr = { $name }席位的二维码
paper-way-hint = 用相机对准此处。它通往您自己的席位；请勿示人。
paper-sheet-of = { $party }国情单，第 { $table } 桌
paper-secret = 仅供本代表团。
card-idle = 已静默 { $minutes } 分钟

## Facilitators together

colleague-link = 主持人
colleague-title = 此研讨班的主持人
colleague-you = （您）
colleague-host = 服务器管理者
colleague-at = 第{ $tables }桌
colleague-at-wall = 全部各桌
colleague-watches = 仅旁观
colleague-guest = 经链接进入
colleague-watching = 您旁观此研讨班：可见一切，不作改动。
colleague-invite = 邀请同事
colleague-name = 名称
colleague-name-account = 对方在此服务器上的账户名。
colleague-name-guest = 对方在此的称呼。无需账户。
colleague-account = 对方在此服务器上有账户
colleague-only-watches = 仅旁观：可见一切，不作改动
colleague-do = 邀请
colleague-the-word = 加入口令
colleague-the-link = 进入链接
colleague-told-word = 交给{ $name }：登录后在“账户”中填入。
colleague-told-link = 交给{ $name }：在要使用的设备上打开。
colleague-good = 一次有效，限一天；您在各处退出后即失效。
colleague-new-link = 新链接
colleague-new-link-named = 给{ $name }的新链接
colleague-give-account = 授予账户
colleague-give-account-named = 授予账户：{ $name }
colleague-leave-given = 可开设账户
account-offered = 您可在一天之内在此开设账户。
account-offered-open = 开设账户
colleague-withdraw = 撤销
colleague-withdraw-named = 撤销{ $name }
colleague-leave = 离开此研讨班
colleague-sure = 再按一次确认
card-colleague = 正在查看
table-colleague = 同在此桌：{ $names }
table-colleague-wall = 正在查看全部各桌：{ $names }
adjust-back = 撤回
adjust-back-named = 撤回：{ $what }
adjust-taken = 已撤回
doings-title = 导演组各人所为
doings-none = 尚无。
doing-seat = 安排席位
doing-start = 开始
doing-pause = 暂停
doing-resume = 继续
doing-extend = 延长时间
doing-end-phase = 结束阶段
doing-allow-time = 设定个人时间
doing-give-time = 给代表团加时
doing-adjust = 调整数值
doing-take-back = 撤回调整
doing-require-approval = 更改文本审批
doing-approve = 批准文本
doing-send-back = 退回文本
doing-inject = 发布预备消息
doing-improvise = 发布消息
doing-understudy = 更换机器人
doing-end = 结束演练
doing-open-debrief = 开启或关闭复盘
doing-lead = 引导复盘
doing-annotate = 添加笔记
doing-speak = 发言
doing-other = 其他
setup-approval-own = 此案例要求如此。可在此更改，之后也可在各桌“文本”中更改。
