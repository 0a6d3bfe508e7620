### The tutorial: one small exercise against a bot, and what to do in it.

lesson-title = Tutorial
lesson-step = Step { $at } of { $of }
lesson-go = Show me where
lesson-next = Next
lesson-skip = Skip the tutorial
lesson-hide = Make it small
lesson-show = Tutorial: what now?
lesson-anew = Begin again
lesson-leave = Done: to the door
lesson-skipped = The tutorial is put away. The exercise goes on without it.

lesson-fear = You are a government that is afraid of something. This page is your sheet: nobody else sees it. Read what you fear most, and what home wants of you.
lesson-guess = They are afraid as well, and not of the same thing. On this page, guess how much and of what, and keep the estimate. The debrief will show what was true.
lesson-propose = Now propose something. Write a draft, add one measure to it, and put it on the table. Which measure would answer a fear?
lesson-bracket = Numbers in a text can be reserved. Open your draft, press a number in it, and put another one in brackets. That says: not yet agreed.
lesson-settle = A text with brackets cannot be signed. The other side may accept your number. This time settle it yourself: press the bracket and withdraw it.
lesson-sign = { $turn ->
    [waiting] Your name is under it. Now the other side makes up its mind; give it a moment. If it does not want to, change the text or write another.
   *[open] The text is clean. Sign it, and see whether they do. If they will not, change the text or write another.
}
lesson-talked = Both names are under it. It is not in force yet: at home they vote on it when the round ends. Say that you are done talking.
lesson-seal = Now envelopes. Nobody sees what you decide here, and everything has a default. Turn your government’s mind to something if you like, then seal the envelope.
lesson-home = { $turn ->
    [kept] The round is over and home has voted: your text is in force. Look at Home to see what the round has made of your fears, and why.
   *[failed] The round is over. Nothing of yours came into force: home can say no to what was signed. Look at Home to see what the round has made of your fears, and why.
}
lesson-again = A second round, the last one here. Say that you have read and are done talking; or talk first, if you like.
lesson-conduct-how = { $turn ->
    [kept] Something binds you now. How will you keep it: in the spirit, in the letter, or less than that? The other side chooses too, and sees only what can be seen. Then seal.
   *[failed] Nothing binds you yet, so there is nothing to keep or to break. Seal the envelope.
}
lesson-record = { $turn ->
    [kept] It is over. The Record says how the other side was seen to keep its word. What was not seen is not there.
   *[failed] It is over. The Record is what everybody could see. In a longer game it also says who was seen to keep their word.
}
lesson-debrief = And now what nobody could see. Open the debrief, go to what they were afraid of, and compare it with your guess.
lesson-end = That is the game: propose, bracket, sign, keep it or not, read the other side; and in the end see what they were afraid of all along. Look round as long as you like.
