### The facilitator's own notebook, on control's page and beside the debrief.

notebook-lead = لكم وحدكم: لا يُرسَل إلى أي وفد أو مراقب أو شاشة، وليس جزءًا من السجل. وتحفظ كل صفحة اللحظة التي بدأت فيها.
notebook-note = كتابة ملاحظة
notebook-write = ملاحظة لكم
notebook-hint = يدوّنها Ctrl مع Enter. وهي مرتبطة بهذه اللحظة.
notebook-about = عن
notebook-about-nothing = الطاولة
notebook-add = تدوين
notebook-written = دُوّنت في الدفتر.
notebook-reading = جارٍ فتح الدفتر …
notebook-none = لم يُدوَّن شيء بعد.
notebook-anew = تعديل
notebook-anew-label = صفحة القيد { $number }
notebook-tear = نزع
notebook-tell = إخبار القاعة
notebook-told = أُخبرت القاعة
notebook-before = قبل الجولة الأولى
notebook-own = دفتركم
notebook-own-hint = لا يراه سواكم ما لم تخبروا القاعة.
