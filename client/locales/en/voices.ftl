### What bots say, in the plenary and in channels. Each knows a part of it; what comes often is
### worded twice. $party is another delegation, $measure what a text or an agreement begins with.

## A round opens

says-open-door = Our door is open this round. Whatever is laid before us, we shall read with care.
    .second = We have come to listen. Tell us what troubles you, and you shall have an answer.
says-open-terms = We shall look at each text for what it asks, and of whom.
    .second = Let us speak of texts. They can be kept; moods cannot.
says-open-deeds = We have heard many words. This round we look at what is done.
    .second = Intentions are no guarantee. Show us something that can be counted.
says-open-mirror = We begin as you do: an open hand for an open hand.
    .second = What is done to us we remember, the good as well as the bad.
says-open-step = Somebody has to take the first step. It need not be a large one.
    .second = We would sooner do something small and certain than promise something great.
says-open-home = We have work to do at home as well. Help us with a text that we can defend there.
    .second = Not everybody in our capital wants us to sit here. Let us give them something to look at.
says-open-bargain = Everything has its price. Let us hear yours.
    .second = We are open to much, as long as it is worth as much to us as to you.

## What was done in the last round

says-leap-welcomed = What { THE($party) } has risked has not gone unseen here. It deserves an answer.
    .second = { THE($party) } has gone further than anybody could ask. We do not take that for granted.
says-leap-doubted = A large gesture by { THE($party) }. We shall see what follows from it.
says-hand-welcomed = We have seen the hand that { THE($party) } held out, and we are grateful for it.
says-fist-deplored = The warning by { THE($party) } was heard. It has made nothing easier for anybody.
says-fist-returned = We have taken note of the warning by { THE($party) }. We know how to answer it, and would rather not.
says-left-regretted = We regret that { THE($party) } leaves the agreement on “{ $measure }”. There is still time to think again.
says-left-noted = So { THE($party) } leaves the agreement on “{ $measure }”. Whoever relied on that paper knows more now.
says-force-welcomed = “{ $measure }” is in force. Now it has to be lived up to, by us as well.
    .second = With “{ $measure }”, something holds that did not hold before. Let us take care of it.
says-asked = We have put a question to { THE($party) } before everybody. An answer would help us both.
says-answered = { THE($party) } has asked, and we have answered. That is what questions are for.

## A text of ours

says-table-common = We have tabled a text on “{ $measure }”. It is written for { THE($party) } and for us, and asks the same of both.
    .second = To { THE($party) }: look at our text on “{ $measure }”. It speaks to something that weighs on both of us.
says-table-all = Our text on “{ $measure }” is written for more than two. The more of us sign it, the more it is worth.
says-table-alone = On “{ $measure }” we bind ourselves alone. { THE($party) } owes us nothing for it, and may answer as it likes.
says-table-demand = We ask { THE($party) } for “{ $measure }”. Whoever has nothing to hide can sign that.
says-table-leap = { THE($party) } took a risk. Our text on “{ $measure }” is meant as an answer.
says-table-counter = What { THE($party) } has tabled is too much for us today. “{ $measure }” is something that we can do, and at once.

## A text of another

says-reserved = One number stands between us and the text on “{ $measure }”. Ours is in brackets.
says-reserved-curt = On “{ $measure }” we go no further than our number in brackets.
says-yielded = We take back our reservation on “{ $measure }”. It shall not fail because of us.
says-signed = We have signed the text on “{ $measure }”. Thank you for writing it.
    .second = Our name stands under the text on “{ $measure }”. May it not be the last.
says-signed-curt = We have signed the text on “{ $measure }”. It changes little.
says-not-ripe = The text on “{ $measure }” comes too early for us. Let us begin with something that lays less bare.
    .second = We do not say no to “{ $measure }”. We say: not yet.
says-not-carried = Our capital would not carry “{ $measure }” as it stands. Something in it has to become lighter.
says-not-signed = We shall not sign the text on “{ $measure }”.
says-vote-near = Our capital votes on “{ $measure }” next. We shall speak for it.

## Spoken to

says-hear-need = We hear you. What we need from { THE($party) } is something like “{ $measure }”.
    .second = To { THE($party) }: if you ask what would help us, begin with “{ $measure }”.
says-hear-reading = We hear { THE($party) }. The text on “{ $measure }” lies before us and is being read.
says-hear-home = We hear { THE($party) }, and shall report it at home.
    .second = Thank you, { $party }. Our capital will be told of it in your words.
says-hear-curt = We have noted what { THE($party) } said.

## An exchange

says-offer = To { THE($party) }: we lift our reservation on “{ $measure }” if you lift yours on “{ $other }”.
says-offer-taken = Agreed, { $party }: we lift our reservation on “{ $measure }”, and count on you for “{ $other }”.
says-offer-declined = { THE($party) } would have us give way on “{ $measure }”. For “{ $other }” we cannot.
says-offer-kept = { THE($party) } has lifted its reservation on “{ $other }”. As we said, ours on “{ $measure }” is lifted too.
