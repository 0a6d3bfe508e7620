### The facilitator's own notebook, on control's page and beside the debrief.

notebook-lead = 仅供主持人：任何代表团、观察员或屏幕都收不到，也不属于日志。与您共同主持者也在其中书写。每页记下开始书写的时刻。
notebook-note = 写一条笔记
notebook-write = 写给自己的笔记
notebook-hint = 按 Ctrl 和回车即可记下，并与此刻相连。
notebook-about = 关于
notebook-about-nothing = 本桌
notebook-add = 记下
notebook-written = 已写入笔记本。
notebook-reading = 正在打开笔记本……
notebook-none = 还没有任何笔记。
notebook-anew = 修改
notebook-anew-label = 条目 { $number } 的一页
notebook-tear = 撕去
notebook-tell = 告诉全场
notebook-told = 已告诉全场
notebook-before = 第一轮之前
notebook-own = 主持人笔记本
notebook-own-hint = 仅主持人可见，直至告知全场。

## Facilitators together

notebook-meanwhile = 其间有同事写道：
notebook-over = 覆盖
