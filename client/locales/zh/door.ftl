### What is shown before anything else has been fetched. Every byte here is waited for.

## Everywhere

app-name = Détente
page-title = { $title } · Détente
comma = 、
semicolon = ；
language = 语言
language-unreviewed = 由英文用心译出，尚无以中文为母语者审阅；以英文为准。

## The door

join-lead = 一场关于信任、也关于他人所惧的谈判。
join-code = 研讨班代码或链接
join-code-hint = 代码在会场的屏幕上。
join-find = 查找研讨班
lesson-offer = 第一次来？
lesson-offer-what = 给您一个人的小演练，对手是机器人：三分钟，无需准备，无人旁观。
lesson-begin = 三分钟学会
lesson-name = 您
join-facilitator = 导演组和返回的参加者：请把自己的链接粘贴到同一栏。
join-sign-in = 以导演组身份登录
join-facts = { $parties }。约 { $minutes } 分钟。
join-fictional = 案例为虚构。
join-real = 案例取自历史。
join-name = 您的姓名
join-name-hint = 会场中其他人看到的写法。
join-name-missing = 不写姓名，无人知道您是谁。
join-do = 参加
join-other-code = 换一个代码
join-privacy = 无需账户。您的姓名和所写内容都留在本服务器上。
selftest-running = 正在检查此设备能否使用……
selftest-good = 此设备可用。
selftest-bad = 有所阻碍。
selftest-server-good = 服务器有应答。
selftest-server-bad = 服务器没有应答。此设备连的是正确的网络吗？
selftest-socket-good = 可以建立持久连接。
selftest-socket-bad = 无法建立持久连接。可能被代理服务器或浏览器扩展阻挡。
selftest-storage-good = 浏览器会记住您所写的内容。
selftest-storage-bad = 浏览器什么也记不住。书写时请勿重新加载页面。
selftest-took = { $took } 毫秒
selftest-again = 再检查一次

## When it is over for this device

gone-title = 此设备已离开会场
gone-join = 去入口

## Refusals that come before all the others are here

refused-unknown = 此事被拒绝（{ $code }）。
refused-no-server = 服务器没有应答。此设备连的是正确的网络吗？
refused-odd-answer = 服务器的应答本页看不懂。
refused-seminar-over = 演练已结束，不能再加入。参加过的人可用自己的链接返回。
refused-name-there = 已有名为 { $name } 的人入场。如果就是您，请在此打开自己的链接，或向导演组索取；如果是另一人，请在名字后加一个字。
