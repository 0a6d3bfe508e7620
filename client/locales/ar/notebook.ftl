### The facilitator's own notebook, on control's page and beside the debrief.

notebook-lead = للميسّرين وحدهم: لا يُرسل إلى وفد ولا مراقب ولا شاشة، وليس جزءًا من السجل. ويكتب فيه أيضًا من يتولى الندوة معكم. وتحفظ كل صفحة لحظة بدئها.
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
notebook-own = دفتر الميسّرين
notebook-own-hint = لا يراه إلا الميسّرون إلى أن يُقال للقاعة.

## Facilitators together

notebook-meanwhile = في الأثناء كتب زميل:
notebook-over = الكتابة فوقه
