# What would have been: one sentence per code of game_rules/whatif/sentences.py,
# and the crises of game_rules/stress.py

sentence-whatif-same = 若作此改变而其余照旧，没有哪个对手最终对其对手有不同的看法。
sentence-whatif-otherwise = 若作此改变而其余照旧，{ $party }最终对{ $other }的善意会是 { $instead }。实际为 { $good-faith }。
sentence-whatif-transforms-too = { $span ->
    [once] 无论改变与否，{ $party }与{ $other }的关系都在第 { $round } 轮转变。
   *[long] 作此改变，{ $party }与{ $other }的关系也会转变：在第 { $until } 轮，而非第 { $round } 轮。
}
sentence-whatif-transforms-only-then = 实际上，{ $party }与{ $other }的关系没有转变。作此改变则会，在第 { $until } 轮。
sentence-whatif-transforms-no-more = 实际上，{ $party }与{ $other }的关系在第 { $round } 轮转变。作此改变则不会。
sentence-whatif-transforms-neither = 无论改变与否，{ $party }与{ $other }的关系都不转变。
sentence-whatif-futures = 机器人由此续演的 { $games } 种未来中，{ $party }与{ $other }的关系在作此改变时有 { $changed } 种转变，不改变时有 { $played } 种。
sentence-whatif-dropped = 记录中有 { $moves } 步已不再可能，最早的在第 { $round } 轮。
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


## Standard crises, one per id of game_rules/standard_crises.py

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
