### The cable: everything that is known, as plain text in one column.

cable-title = برقية
cable-to = إلى
cable-subject = الموضوع
cable-date = التاريخ
cable-time = الوقت
cable-contents = أقسام البرقية
cable-situation = الوضع
cable-instructions = التعليمات
cable-fears = ما نخشاه
cable-home = في الداخل
cable-services = ما تقوله الأجهزة
cable-texts = نصوص على الطاولة
cable-force = نافذ
cable-orders = أوامر هذه الجولة
cable-talk = ما قيل
cable-record = المحضر العام، الأحدث أولًا
cable-here = الحاضرون
cable-copy = البرقية كاملة
cable-copy-hint = لأخذها معكم: حددوها وانسخوها.
cable-done = فرغوا من هذه المرحلة: { $parties }.
cable-fear = من { $party }: { $overall } في المجموع. { $fears }.
cable-one-fear = { $fear }: { $band }، { $trend }
cable-figure = { $name }: { $value }
cable-service = يقال إن أشد ما تخشاه { $party }: { $fear }. من مئة، { $figures }.
cable-draft = { $status ->
    [open] «{ $title }»، الصيغة { $revision }، قدّمها { $sponsors }، بين { $parties }.
   *[other] «{ $title }»، الصيغة { $revision }، قدّمها { $sponsors }، بين { $parties }: { $status }
}
cable-article = المادة { $number }، { $name }: { $text } تُلزم { $bound }.
cable-bracket = { $said ->
    [yes] بين قوسين في المادة { $article }: تريد { $party } { $value } وتقول: { $comment }
   *[no] بين قوسين في المادة { $article }: تريد { $party } { $value }.
}
cable-sign = توقيع «{ $title }»
cable-unsign = سحب توقيعنا على «{ $title }»
cable-open = فتح «{ $title }»
cable-agreement = «{ $title }»، نافذ بين { $parties } منذ: { $round }.
cable-found = الجولة { $round }: { $party } { $found }
cable-channel = { $count ->
    [0] { $channel }: لم يُقل شيء بعد.
   *[other] { $channel }: الرسائل { $count }، غير المقروءة { $unread }.
}
cable-speak = الكلام في: { $channel }
cable-said = { $who }: { $text }
