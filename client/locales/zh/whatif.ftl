### What would have been: the screen of a debrief that rewinds one decision, and the stress test.

## Picking a decision

rewind-lead = 撤回、更改或增加一项决定，然后重演整场演练。
rewind-whole = 整个演练，换个样子
rewind-more = 更多改动：整场演练，或某一轮的某个代表团
rewind-line = 各轮决定
rewind-whose = 谁的
rewind-everybody = 所有人
rewind-every = 全部决定，包括小的
rewind-nothing = 没有可改变的
rewind-no-turn = 没有转折点
rewind-instead = 本应怎样？
rewind-gone = 本演练没有这个决定。
rewind-question = { $round }：{ $did }。改为：{ $instead }

rewind-did-table = { $party }提出“{ $title }”
rewind-did-revise = { $party }修改“{ $title }”
rewind-did-withdraw = { $party }撤回“{ $title }”
rewind-did-bracket = { $party }保留“{ $title }”中的一个数字
rewind-did-unbracket = { $party }商定“{ $title }”中的一个数字
rewind-did-cosponsor = { $party }联署“{ $title }”
rewind-did-sign = { $party }签署“{ $title }”
rewind-did-sign-all = “{ $title }”获签署
rewind-did-posture = { $party }履行义务：{ $how }
rewind-did-inspect = { $party }视察{ $partners }
rewind-did-propose = { $party }提议“{ $title }”
rewind-did-side-payment = { $party }为选票向{ $group }许诺
rewind-did-exception = { $party }以另一方式履行一条：{ $stance }（{ $partners }）
rewind-did-denounce = { $party }通知退出“{ $title }”
rewind-did-renew = { $party }要“{ $title }”继续
rewind-did-query = { $party }询问{ $partners }的行为
rewind-did-attend = { $party }用心于：{ $what }
rewind-did-leap = { $party }作出信任之跃
rewind-did-inject = 新闻：{ $title }
rewind-did-consent = { $said ->
    [yes] { $party }同意为“{ $title }”署名
   *[no] { $party }不愿为“{ $title }”署名
}
rewind-did-reply = { $said ->
    [yes] { $party }就自己的行为答复{ $partners }
   *[no] { $party }不答复{ $partners }
}
rewind-did-widen = { $party }把“{ $title }”给更多方看
rewind-did-unsign = { $party }撤回在“{ $title }”上的签字
rewind-posture = { $stance }（{ $partners }）
rewind-token-with = { $token }（{ $partner }）

rewind-never-table = 从未提出
rewind-never-revise = 文本照旧
rewind-never-withdraw = 留在桌上
rewind-never-bracket = 没有保留
rewind-never-unbracket = 仍予保留
rewind-never-cosponsor = 没有这个署名
rewind-never-sign = 不签署
rewind-never-propose = 从未提议
rewind-never-side-payment = 没有许诺
rewind-never-exception = 没有例外
rewind-never-denounce = 不退出
rewind-never-renew = 不作表示
rewind-never-query = 不提问
rewind-never-inspect = 不视察
rewind-never-attend = 都不做
rewind-never-leap = 不跃
rewind-never-inject = 没有这条新闻
rewind-never-consent = 不表态
rewind-never-reply = 不表态
rewind-never-widen = 不再给别人看
rewind-never-unsign = 签字保留
rewind-later = 晚 { $rounds } 轮
rewind-earlier = 早 { $rounds } 轮
rewind-stance = 全部{ $stance }
rewind-leapless = 谁也从不作信任之跃
rewind-measureless = 从来不提出也不签署任何东西
rewind-spirit = 人人始终按精神遵守一切
rewind-lens-transformation = 条件允许时，彼此打交道可以改变看法
rewind-lens-conventional = 措施自身起作用
rewind-lens-artifact = 看法随条件而变；措施只是影子
rewind-lens-agent = 单靠措施就能开启变化
rewind-added = { $round }：{ $did }
rewind-not = { $party }：{ $instead }
rewind-some-text = 一份文本
rewind-flip = { $said ->
    [yes] 由“是”改为“否”
   *[no] 由“否”改为“是”
}
rewind-accept = 接受{ $value }
rewind-yes = 是
rewind-no = 否
rewind-several = 做了这{ $count }处改动
rewind-changes = 要改动的内容
rewind-take-back = 取消
rewind-take-back-of = 取消：{ $change }
rewind-clear = 全部恢复原样
rewind-sheet = 一个代表团，一个轮
rewind-sheet-lead = 看看它做了什么、还能做什么；更改它，或加上它没有做的事。
rewind-sheet-caption = { $party }，{ $round }：做了什么、还能做什么
rewind-sheet-party = 代表团
rewind-sheet-round = 轮
rewind-sheet-what = 决定
rewind-sheet-instead = 改为
rewind-sheet-single = 单个条款（{ $count }）
rewind-token = 注意力（{ $number }）
rewind-instead-of = 改为：{ $what }
rewind-row-leap = 信任之跃
rewind-row-posture = 怎样履行对{ $partners }的义务
rewind-row-exception = { $measure }，{ $partners }
rewind-row-inspect = 视察
rewind-row-query = 就行为提问
rewind-row-attend = 注意力
rewind-row-side-payment = 对国内的许诺：{ $group }
rewind-row-reply = 答复{ $partners }
rewind-row-denounce = 通知退出“{ $title }”
rewind-row-sign = 签署“{ $title }”
rewind-row-unsign = 撤回在“{ $title }”上的签字
rewind-row-cosponsor = 为“{ $title }”联署
rewind-row-withdraw = 撤回“{ $title }”
rewind-row-unbracket = { $partners }在“{ $title }”中保留的数字
rewind-row-consent = 为{ $partners }提议的“{ $title }”署名
rewind-row-renew = 让“{ $title }”继续

## The answer

rewind-working = 正在重演……
rewind-ahead = 前面还有 { $ahead } 个问题……
rewind-heard = 答案有了。
rewind-heard-futures = 已演 { $done } 种未来。
rewind-chart = { $way ->
    [same] { $holder }对{ $of }：无论有无此改动，最终善意为 { $changed }
   *[other] { $holder }对{ $of }：最终善意为 { $changed }，而非 { $played }
}
rewind-caption = { $holder }对{ $of }的善意：实际、作此改变，以及两者的未来
rewind-played = 实际
rewind-changed = 作此改变
rewind-column-played-low = 实际的未来，下十分之一
rewind-column-played-middle = 实际的未来，中间
rewind-column-played-high = 实际的未来，上十分之一
rewind-column-changed-low = 改变后的未来，下十分之一
rewind-column-changed-middle = 改变后的未来，中间
rewind-column-changed-high = 改变后的未来，上十分之一
rewind-fan-hint = 斜线区域包含由实际开始的未来的十分之八，着色区域包含改变后未来的十分之八：各 { $games } 种，由机器人续演，两者运气相同。
rewind-share-played = 实际：{ $games } 种中有 { $count } 种转变
rewind-share-changed = 作此改变：{ $games } 种中有 { $count } 种转变
rewind-progress = 未来 { $done } / { $of }
rewind-stop = 停止
rewind-many = 多少次
rewind-games = { $games } 种未来
rewind-play-on = 让机器人由此续演
rewind-no-futures = 演练进行期间，未来会透露哪一轮是最后一轮。
rewind-dropped = 有 { $count } 步记录已不再可能
rewind-dropped-line = { $round }，{ $party }：{ $did }。{ $why }
rewind-dropped-added = （这是加上的。）
paper-no-questions = 这台设备上还没有重演过任何决定。
rewind-move-table = 提出草案
rewind-move-revise = 修改草案
rewind-move-withdraw = 撤回草案
rewind-move-bracket = 保留一个数字
rewind-move-unbracket = 商定一个数字
rewind-move-cosponsor = 联署草案
rewind-move-sign = 签署
rewind-move-unsign = 撤回签署
rewind-move-posture = 选择如何履行义务
rewind-move-inspect = 派出视察员
rewind-move-attend = 投入注意力
rewind-move-propose = 提议草案
rewind-move-consent = 为草案署名
rewind-move-side-payment = 向某一群体许诺
rewind-move-exception = 作一项例外
rewind-move-denounce = 退出协议
rewind-move-renew = 让协议继续
rewind-move-query = 询问行为
rewind-move-reply = 答复提问
rewind-move-leap = 作信任之跃
rewind-move-evasion = 确认规避
rewind-move-widen = 让更多方看草案
rewind-move-other = 另一步

## History beside

history-lead = 该案例中有记录的各步，经过与你们相同的引擎，旁边是你们所做的。历史的顺序、新闻和条件由人工输入：它的答案大半是给定的。不同的是各方在何时尝试了什么。
history-working = 正在重演历史……
history-chart = 善意：{ $holder }对{ $of }
history-caption = { $holder }对{ $of }的善意：历史与本演练
history-then = 历史
history-here = 本演练
history-low = 另一种运气，下十分位
history-middle = 另一种运气，中位
history-high = 另一种运气，上十分位
history-luck = 阴影部分包含历史的同样各步在另一种运气下十次中的八次：表决、视察和事故重新抽取。落在其外的不是运气。
history-luck-working = 正在以另一种运气重演历史：{ $done } / { $of }……
history-difference = 第{ $round }轮之后，{ $holder }对{ $of }诚意的估计，这里是{ $here }，历史上是{ $then }。 { $where ->
    [waiting] {""}
    [below] 低于单凭运气从历史各步所能得到的（十次中有八次在{ $low }至{ $high }）。
    [above] 高于单凭运气从历史各步所能得到的（十次中有八次在{ $low }至{ $high }）。
   *[near] 换一种运气，历史多半会落在{ $low }与{ $high }之间，你们也是。
}
history-became = { $parties }：历史上{ $then ->
    [0] 未转变
   *[other] 在第 { $then } 轮转变
}，这里{ $here ->
    [0] 未转变
   *[other] 在第 { $here } 轮转变
}。
history-texts = 生效的文本与信任之跃
history-texts-caption = 各轮中何者生效、谁作了信任之跃：历史与本演练
history-text = “{ $title }”（{ $measures }）
history-text-dictated = “{ $title }”，强加（{ $measures }）
history-leap = { $party }作信任之跃
history-refused = { $count ->
    [0] { "" }
   *[other] 引擎未准许 { $count } 步记录。
}

## The stress test

stress-lead = 向每对对手投下两百个坏夜：十种危机，每种二十次。所约定的能稳住其中多少？
stress-working = 正在投下危机……
stress-pairs = 稳住的次数
stress-held = 有全部现行协议：{ $crises } 次中 { $count } 次
stress-held-bare = 没有任何协议：{ $crises } 次中 { $count } 次
stress-kinds = 逐种危机
stress-pairs-caption = 每种危机 { $each } 夜：稳住多少
stress-crisis = 危机
stress-all = 全部
stress-bare = 全部，没有任何协议
stress-ranks = 每项协议在这样的夜里值多少
stress-ranks-chart = 没有它时稳住的夜（斜线），以及它增加的夜
stress-ranks-caption = 有无每项协议时稳住的夜，增加最多者在前
stress-agreement = 协议
stress-with = 有它
stress-without = 没有它
stress-thrown = 夜
stress-worth = { $thrown } 夜中，有它稳住 { $held } 夜，没有它 { $without } 夜。
stress-most = 最多见于{ $crisis }（+{ $count }）。
stress-none = 没有现行协议约束任何一对对手。
stress-doubt = 那一夜只拿走文本；它建立的信任仍在。每项措施能缓冲多少，是本模型的猜测。

## Sentences

# One per code of game_rules/whatif/sentences.py,
# and the crises of game_rules/whatif/stress.py

sentence-whatif-same = 若作此改变而其余照旧，没有哪个对手最终对其对手有不同的看法。
sentence-whatif-otherwise = 若作此改变而其余照旧，{ $party }最终对{ $other }的善意会是 { $good-faith-then }。实际为 { $good-faith }。
sentence-whatif-transforms-too = { $span ->
    [once] 无论改变与否，{ $party }与{ $other }的关系都在第 { $round } 轮转变。
   *[long] 作此改变，{ $party }与{ $other }的关系也会转变：在第 { $until } 轮，而非第 { $round } 轮。
}
sentence-whatif-transforms-only-then = 实际上，{ $party }与{ $other }的关系没有转变。作此改变则会，在第 { $until } 轮。
sentence-whatif-transforms-no-more = 实际上，{ $party }与{ $other }的关系在第 { $round } 轮转变。作此改变则不会。
sentence-whatif-transforms-neither = 无论改变与否，{ $party }与{ $other }的关系都不转变。
sentence-whatif-futures = 机器人由此续演的 { $games } 种未来中，{ $party }与{ $other }的关系在作此改变时有 { $changed } 种转变，不改变时有 { $played } 种。
sentence-whatif-dropped = 记录中有 { $moves } 步已不再可能，最早的在第 { $round } 轮。
sentence-whatif-not-granted = 加上的{ $moves }步当时不可能，第一步在第{ $round }轮。
sentence-whatif-few-futures = { $games } 种未来太少：换一批，结果可能不同。
sentence-whatif-one-reading = 这是模型得出的结果，是对理论的一种解读。桌边的人会怎么做：任何重演都说不出来。

## What cannot be changed

refused-no-such-entry = 没有第 { $entry } 条记录：共有 { $entries } 条。
refused-not-a-wish = 第 { $entry } 条不是任何人的意愿：开端和时钟不能改变。
refused-not-in-a-round = 第 { $entry } 条在第一轮之前或最后一轮之后：不能提前或推后。
refused-no-such-leap = { $party }在第 { $round } 轮没有涉及信任之跃的举动。
refused-no-leap-at-all = 没有人作过信任之跃，因此没有可去掉的。
refused-no-such-signature = 从来没有人签署过这份文本。
refused-no-beginning = 这份记录不是以一场演练开始的。
refused-not-in-the-record = 记录中没有第{ $round }轮。
refused-not-addable = 这不能加上：代表团作决定，主持方发布消息。

refused-no-such-change = 没有这种改变：“{ $change }”。
refused-too-many-futures = 一次最多可要求 { $max } 种未来。
refused-last-round-hidden = 演练进行期间，未来会透露哪一轮是最后一轮。不要未来，可以提问。
refused-nothing-resolved = 尚无任何一轮结算。
refused-round-not-resolved = 第 { $round } 轮尚未结算。
refused-no-history = 没有与本演练相符的历史记录。
refused-studies-busy = 同时提问的人很多。请一分钟后再试。
refused-study-too-long = 用时过长，没有答案。
refused-study-stopped = 在得出答案之前已停止。
refused-study-broke = 这无法算出。演练本身一如既往。

## Standard crises, one per id of game_rules/whatif/standard_crises.py

crisis-incident-at-sea = 海上事件
crisis-unannounced-exercise = 无人通报的演习
crisis-false-alarm = 虚惊
crisis-leaked-plan = 泄露的作战计划
crisis-border-shooting = 边境枪击
crisis-stray-aircraft = 迷航的飞机
crisis-secret-delivery = 秘密交付武器
crisis-rumour-of-mobilisation = 动员的传闻
crisis-network-failure = 网络同时瘫痪
crisis-ultimatum = 最后通牒

## 机器人通常会怎样走同一个开局

usual-title = 机器人从同一开局会走到哪里
usual-hint = 文件、授权与起点都相同；各代表团均由机器人担任，每一局运气不同。
usual-play = 让机器人从头演练
usual-progress = { $of ->
    [0] 最初几局正在进行……
   *[other] 已完成 { $done } 局，共 { $of } 局
}
usual-heard = 机器人已从这一开局走完 { $games } 局。
usual-here = 本桌
usual-middle = 机器人，居中
usual-low = 机器人，十局中一局更低
usual-high = 机器人，十局中一局更高
usual-caption = { $holder }对{ $of }诚意的估计：本桌，以及同一开局的机器人
usual-finding = 第 { $round } 轮之后，{ $holder }对{ $of }诚意的估计为 { $here }。{ $where ->
    [below] 此时机器人的十局中有九局更高。
    [above] 此时机器人的十局中有九局更低。
   *[near] 此时机器人的十局中有八局在 { $low } 与 { $high } 之间。
}
usual-pair = { $one }与{ $other }：机器人的 { $games } 局中有 { $transformed } 局关系发生转变。{ $here ->
    [0] 本桌没有转变。
   *[other] 本桌在第 { $here } 轮转变。
}
usual-nothing = { $nothing ->
    [0] 机器人的每一局中都至少有一组关系发生转变。
   *[other] 机器人的 { $games } 局中有 { $nothing } 局没有任何关系转变。
}
usual-fan-hint = 斜线区域包含机器人十局中的八局，共 { $games } 局。机器人不是衡量人的尺度：它们只表明，在本模型中这一开局容易走向何处。
