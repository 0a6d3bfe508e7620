### What bots say, in the plenary and in channels. Each knows a part of it; what comes often is
### worded twice. $party is another delegation, $measure what a text or an agreement begins with.

## A round opens

says-open-door = 本轮我们的大门是敞开的。凡是摆到面前的，我们都会仔细读。
    .second = 我们是来倾听的。请说出你们的忧虑，你们会得到答复。
says-open-terms = 每份文本，我们都要看它要求什么、要求谁。
    .second = 还是谈文本吧。文本可以遵守，情绪却不能。
says-open-deeds = 话已经听得够多了。本轮我们看行动。
    .second = 意图保证不了什么。请拿出数得清的东西来。
says-open-mirror = 你们怎样开始，我们就怎样开始：以善意回应善意。
    .second = 别人怎样待我们，我们都记得，好的坏的都一样。
says-open-step = 总要有人迈出第一步。这一步不必很大。
    .second = 与其许下大愿，不如做一件小而确定的事。
says-open-home = 我们在国内也有事要做。请给我们一份能在国内站得住脚的文本。
    .second = 首都里并非人人都愿意我们坐在这里。让我们给他们看点东西。
says-open-bargain = 凡事都有价钱。请说说你们的。
    .second = 我们对许多事都持开放态度，只要对我们和对你们同样划算。

## What was done in the last round

says-leap-welcomed = { $party }冒的风险，我们这里看见了。它值得一个回应。
    .second = { $party }做到的，比任何人所能要求的都多。我们不会视之为理所当然。
says-leap-doubted = { $party }的姿态不小。且看后面会有什么。
says-hand-welcomed = 我们看到了{ $party }伸出的手，并为此表示感谢。
says-fist-deplored = { $party }的警告我们听到了。它没有让任何人更好过。
says-fist-returned = { $party }的警告，我们记下了。我们知道怎样回应，但宁愿不那样做。
says-left-regretted = { $party }要退出关于“{ $measure }”的协议，我们感到遗憾。现在重新考虑还来得及。
says-left-noted = 看来{ $party }要退出关于“{ $measure }”的协议了。信过那张纸的人，现在明白得多了。
says-force-welcomed = “{ $measure }”已经生效。接下来要做到，我们自己也一样。
    .second = 有了“{ $measure }”，过去立不住的，现在立住了。让我们好好爱护它。
says-asked = 我们当着大家的面向{ $party }提了一个问题。一个答复对双方都有好处。
says-answered = { $party }问了，我们也答了。问题本来就是为此而提的。

## A text of ours

says-table-common = 我们提交了一份文本：“{ $measure }”。它是为{ $party }和我们写的，对双方的要求相同。
    .second = 致{ $party }：请看我们关于“{ $measure }”的文本。它针对的，正是压在我们双方心头的事。
says-table-all = 我们关于“{ $measure }”的文本不只为两方而写。签的人越多，它越有价值。
says-table-alone = 在“{ $measure }”上，我们只约束自己。{ $party }不因此欠我们什么，怎样回应悉听尊便。
says-table-demand = 我们向{ $party }要求的是“{ $measure }”。没有什么可隐瞒的，就可以签。
says-table-leap = { $party }冒了风险。我们关于“{ $measure }”的文本就是回应。
says-table-counter = { $party }提交的，对今天的我们来说太多了。“{ $measure }”我们做得到，而且马上就能做。

## A text of another

says-reserved = 我们与关于“{ $measure }”的文本之间，只差一个数字。我们的数字写在方括号里。
says-reserved-curt = 在“{ $measure }”上，我们不会超出方括号里的数字。
says-yielded = 我们撤回对“{ $measure }”的保留。它不会因我们而落空。
says-signed = 我们已签署关于“{ $measure }”的文本。感谢起草者。
    .second = 关于“{ $measure }”的文本上已有我们的名字。但愿这不是最后一个。
says-signed-curt = 我们已签署关于“{ $measure }”的文本。它改变不了多少。
says-not-ripe = 关于“{ $measure }”的文本对我们来说太早了。让我们从暴露较少的开始。
    .second = 对“{ $measure }”，我们不是说不行，而是说还不到时候。
says-not-carried = 照现在的写法，我们的首都不会支持“{ $measure }”。其中总得有什么变轻一些。
says-not-signed = 关于“{ $measure }”的文本，我们不会签。
says-vote-near = 我们的首都即将就“{ $measure }”表决。我们会为它说话。

## Spoken to

says-hear-need = 我们听到了。我们需要{ $party }做的，是“{ $measure }”这样的事。
    .second = 致{ $party }：若问什么对我们有帮助，请从“{ $measure }”开始。
says-hear-reading = 我们听到了{ $party }的话。关于“{ $measure }”的文本就在我们面前，正在读。
says-hear-home = { $party }的话我们听到了，会向国内报告。
    .second = 谢谢{ $party }。我们会把原话转告首都。
says-hear-curt = { $party }所说的，我们记下了。

## An exchange

says-offer = 致{ $party }：若贵方撤回对“{ $other }”的保留，我们就撤回对“{ $measure }”的保留。
says-offer-taken = 同意，{ $party }：我们撤回对“{ $measure }”的保留，也请贵方在“{ $other }”上守约。
says-offer-declined = { $party }要我们在“{ $measure }”上让步。为了“{ $other }”，我们做不到。
says-offer-kept = { $party }已撤回对“{ $other }”的保留。我们说到做到，对“{ $measure }”的保留也撤回了。
