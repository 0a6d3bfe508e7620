### Why something was refused: one sentence for each code of the rules, the server and this page.
### Parties, measures, phases, rights and tokens come as words.

## When and where

refused-not-yet = 目前还不行。
refused-not-started = 演练尚未开始。
refused-already-started = 演练已经开始。
refused-already-convened = 演练已经布置。
refused-paused = 时钟已停。请等导演组让它继续。
refused-not-paused = 演练并未暂停。
refused-ended = 演练已结束。
refused-wrong-phase = 本阶段不行。
refused-too-late = 太晚了：此事所属的阶段已结束。
refused-not-due = 时候未到。
refused-nothing-to-debrief = 尚无任何一轮结算，没有可复盘的内容。
refused-already-open = 已经开放。
refused-already-closed = 已经关闭。
refused-already-there = 此人已在那里就座。
refused-already-sent = 这条新闻已经发出。

## Who

refused-not-ours = 这是给参加演练者的。
refused-not-yours = 此事不由您做。
refused-no-right = 在你们代表团，{ $right }的权利属于别人。
refused-no-right-of-seat = 在你们代表团，此事由别人决定。
refused-no-seat = 您在这张桌上没有席位。
refused-no-understudy = 没有机器人代行这一方。
refused-only-watching = 旁观者不能行动。
refused-no-such-party = 没有这一方。
refused-no-such-role = 没有这个职务。
refused-not-playable = { $party }不参加会谈。
refused-exercise-full = 本桌最多容纳 { $max } 人。

## Talk

refused-no-such-channel = 没有这个频道，或您不在其中。
refused-not-a-member = 您不是这个频道的成员。
refused-channel-exists = 你们与他们已有一个频道。
refused-nobody-there = 这里还没有人。
refused-nobody-to-talk-to = 频道还需要另一方。
refused-text-empty = 什么也没写。
refused-text-too-long = 文本太长：最多 { $max } 个字符。
refused-already-ready = 你们已经说过了。
refused-not-ready = 你们没有说过已完成。

## Drafts

refused-no-such-draft = 没有这份草案，或你们不能读它。
refused-no-such-page = 笔记本里没有这一页。
refused-too-many-adjustments = 等待本轮结算的调整已经太多。
refused-notebook-full = 本桌的笔记本已写满。
refused-draft-closed = 这份草案已不在桌上。
refused-stale-revision = 文本已变：现为第 { $revision } 稿。请先重读。
refused-sent-back = 导演组退回了这一稿：请先改写。
refused-nothing-to-approve = 这份文本并未等待您的答复。
refused-word-unknown = 此口令对您的账户无效：属于他人、已被使用，或已超过一天。
refused-reads-along = 你们可以读这份草案，但它不是为你们写的。
refused-nothing-changed = 那不会改变任何东西。
refused-nothing-chosen = 请先选择某一方。
refused-not-complete = 还缺些什么。
refused-too-few-parties = 协议至少需要两方。
refused-too-many-drafts = 你们已有 { $max } 份草案在桌上。请先撤回一份。
refused-too-many-tabled = 本轮你们已提出 { $max } 份草案。请修改一份仍在桌上的，或等下一轮。
refused-too-many-articles = 你们的专家在一份草案中能承担 { $max } 条。专家会晤可再腾出一条的余地。
refused-no-articles = 草案至少需要一条。
refused-article-ids = 条款编号有误。请删去一条再重新加入。
refused-no-such-article = 该条已不在。
refused-not-offered = 本演练不提供“{ $measure }”。
refused-who-is-bound = 请说明第 { $article } 条约束谁。
refused-not-in-draft = { $party }受某条约束，却不是草案的当事方。
refused-values-missing = 第 { $article } 条缺一个数字。
refused-out-of-range = 数字须在 { $min } 与 { $max } 之间。
refused-no-such-parameter = 文本中没有这个数字。
refused-no-third-party = 没有别的方能监督“{ $measure }”。
refused-not-a-third-party = { $party }只有在不受该条约束时才能监督它。
refused-stands-on = “{ $measure }”以“{ $needed }”为前提。请把后者也写入文本，或先使其生效。
refused-already-sponsor = 你们已在这份草案上署名。
refused-not-our-draft = 只有提出方可以撤回。
refused-already-reserved = 你们对这个数字已有保留。
refused-no-such-bracket = 这处方括号已不在。
refused-own-bracket = 自己的保留可以撤回，不能接受。
refused-not-our-bracket = 只有提出保留者可以撤回。
refused-brackets-left = 还有方括号。全部去掉后才能签署。
refused-not-a-party = 这份文本不由你们签署。
refused-already-signed = 你们已经签署。
refused-not-signed = 你们没有签署。
refused-in-force = 它已生效。已生效者不能撤回签署。

## Decisions

refused-sealed = 信封已封。请先打开。
refused-not-sealed = 信封已经打开。
refused-no-obligation = 没有现行条款使你们对{ $party }负有义务。
refused-not-inspectable = { $party }没有同意受你们视察。
refused-nothing-to-ask = { $party }对你们没有可以询问的义务。
refused-no-such-query = { $party }没有在等你们的答复。
refused-no-denouncing = 本演练中谁也不在期满前退出协议。
refused-not-in-force = 那不约束你们。
refused-notice-given = 你们已通知退出。
refused-term-out-of-range = 期限为一至 { $max } 轮。
refused-not-ending = 其中没有即将到期的。
refused-two-faces = 同一轮中对{ $party }既友好又敌对，不可能都是真心。
refused-no-such-group = 国内没有这个群体。
refused-author-no-party = 为他人署名而写文本者，自己须是其当事方。
refused-nobody-asked = 请选择它还应署谁的名；你们的名字总是署上的。
refused-one-name-only = 文本只能经由一方，不能经由多方。
refused-no-such-proposal = 没有这项提议。
refused-proposal-closed = 这项提议已不再等待任何一方。
refused-own-proposal = 这是你们自己的提议，可以收回。
refused-already-consented = 你们已经同意。
refused-too-many = 不超过 { $max }。
refused-token-twice = 同一筹码放了两次。
refused-partner-needed = 请说明与谁。
refused-no-partner-here = 此事单独进行。
refused-nothing-to-review = 你们与{ $party }没有可审议的协议。
refused-nothing-to-monitor = 没有人请你们监督什么。
refused-already-questioned = 你们已公开质疑过现状。
refused-too-content = 国内怀疑现行政策的人还太少。
refused-too-little-capital = 你们在国内的威望不足以承担。
refused-already-confirmed = 您已经确认。
refused-not-confirmed = 您没有确认。
refused-no-evasion = 没有计划规避。
refused-not-about = 本轮估计的对象是{ $party }。
refused-estimate-incomplete = 请选择程度和内容。

## The facilitator

refused-no-such-inject = 没有这条新闻。
refused-sign-in-wrong = 用户名或密码不正确。
refused-password-wrong = 这不是您现用的密码。
refused-password-too-short = 密码至少 { $min } 个字符。
refused-password-too-long = 密码最多 { $max } 个字符。
refused-password-is-name = 请选择与用户名不同的密码。
refused-account-nameless = 此账户没有用户名：请使用服务器显示的链接进入。
refused-only-control = 只有导演组可以这样做。

## The connection and the door

refused-foreign-origin = 本页不属于这台服务器。
refused-not-understood = 服务器没有看懂。
refused-not-acceptable = 服务器不能以那种形式应答。
refused-not-found = 那里什么也没有。
refused-no-such-route = 服务器没有这个页面。
refused-no-such-method = 对此页面不能这样做。
refused-method-not-allowed = 在那里不能这样做。
refused-too-fast = 太快了。请稍候。
refused-too-large = 作为一条消息太长。
refused-try-again = 服务器此刻做不到。请再试一次。
refused-no-answer = 服务器得不到存储处的回应。您的请求仍可能完成：再次请求之前，请先查看。
refused-id-used = 这曾以别的措辞发出过。
refused-rules-broke = 规则遇到了不该发生的情况。什么也没有改变；请告知导演组。
refused-token-missing = 您在此没有登录。
refused-token-unknown = 此链接在此无效或已撤销。
refused-token-used = 此链接在此无效、已撤销或已被使用：主持人的链接只能用一次。
refused-token-expired = 此链接已过期。
refused-exercise-gone = 演练已不在此处。
refused-reload = 本页比服务器旧，正在重新获取。
refused-hello-late = 连接用时过长。
refused-name-empty = 请写一个别人能读的姓名。
refused-name-too-long = 姓名太长：最多 { $max } 个字符。
refused-no-such-seminar = 没有使用此代码的研讨班。
refused-no-such-scenario = 没有这个想定。
refused-no-such-exercise = 没有这个演练。
refused-no-such-seat = 没有这个席位。
refused-not-over = 演练尚未结束，复盘也未开放。
refused-no-such-round = 第 { $round } 轮还没有到。
refused-not-open = 复盘尚未开放。
refused-not-your-exercise = 那是另一个演练，不是您的。
refused-not-your-metrics = 此令牌不能打开指标。

## Facilitators together

refused-page-changed = 其间有同事改写了此页。请先阅读。
refused-no-such-colleague = 此研讨班没有这位主持人。
refused-last-holder = 须有一位有账户者继续主持此研讨班。
refused-too-many-colleagues = 一个研讨班最多 { $max } 位主持人。
refused-guest = 受邀者不能自设研讨班。
refused-no-leave = 无人允许您在此开设账户，或允许已过一天。
refused-name-taken = 已有人用此用户名登录。请另选一个。
refused-account-named = 您的名字即用户名。
refused-no-such-adjustment = 没有这样待生效的调整。
