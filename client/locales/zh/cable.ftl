### The cable: everything that is known, as plain text in one column.

cable-title = 电报
cable-to = 致
cable-subject = 事由
cable-date = 日期
cable-time = 时间
cable-contents = 电报各部分
cable-situation = 形势
cable-instructions = 指示
cable-fears = 我方所惧
cable-home = 国内
cable-services = 情报部门的说法
cable-texts = 桌上的文本
cable-force = 现行有效
cable-orders = 本轮指令
cable-talk = 发言
cable-record = 公开记录，最新在前
cable-here = 在场者
cable-copy = 电报全文
cable-copy-hint = 供带走：选中并复制。
cable-done = 已完成本阶段：{ $parties }。
cable-fear = 对{ $party }：总体{ $overall }。{ $fears }。
cable-one-fear = { $fear }：{ $band }，{ $trend }
cable-figure = { $name }：{ $value }
cable-service = 据称{ $party }最怕：{ $fear }。以百计，{ $figures }。
cable-draft = { $status ->
    [open] “{ $title }”，第 { $revision } 稿，提出方{ $sponsors }，当事方{ $parties }。
   *[other] “{ $title }”，第 { $revision } 稿，提出方{ $sponsors }，当事方{ $parties }：{ $status }
}
cable-article = 第 { $number } 条，{ $name }：{ $text }约束{ $bound }。
cable-bracket = { $said ->
    [yes] 第 { $article } 条方括号内：{ $party }要 { $value }，并说：{ $comment }
   *[no] 第 { $article } 条方括号内：{ $party }要 { $value }。
}
cable-sign = 签署“{ $title }”
cable-unsign = 撤回我方对“{ $title }”的签署
cable-open = 打开“{ $title }”
cable-agreement = “{ $title }”，在{ $parties }之间有效，自：{ $round }。
cable-found = 第 { $round } 轮：{ $party }{ $found }
cable-channel = { $count ->
    [0] { $channel }：尚无发言。
   *[other] { $channel }：{ $count } 条，{ $unread } 条未读。
}
cable-speak = 在此发言：{ $channel }
cable-said = { $who }：{ $text }
