# What can I get? Some ten questions, three minutes.
# The person answers, or a mother, father or relative for them. Every sentence as one would say it to a neighbour; not knowing is fine.

title = What can I get?

question-certificate = Do you have a disability certificate?
    .short = Disability certificate
    .hint = Asking for your child or a relative? From here on, “you” means them. There are things you can get without a certificate too.
    .missing = Choose one. It is all right to have none
question-certificate-yes = Yes, and it has not run out
question-certificate-expired = Yes, but it has run out
question-certificate-no = No

question-category = What is hardest for you?
    .short = What is hardest
    .hint = Your certificate has a line “category”. Without a certificate, choose what comes closest.
    .missing = Choose one. If you are not sure, choose “I do not know”
question-category-vision = Seeing
    .hint = Visual disability
question-category-hearing = Hearing
    .hint = Hearing disability
question-category-speech = Speaking
    .hint = Speech disability
question-category-physical = Arms, legs or body
    .hint = Physical disability, such as trouble walking, or one side weak after a stroke
question-category-intellectual = Learning and thinking
    .hint = Intellectual disability
question-category-mental = Mental health, or autism
    .hint = Mental disability
question-category-multiple = More than one of these
    .hint = Multiple disabilities
question-category-unknown = I do not know

question-level = Which level is on your certificate?
    .short = Level
    .hint = Level 1 is the most severe, level 4 the least. Without a certificate, choose “I do not know”.
    .missing = Choose one. If you are not sure, choose “I do not know”
question-level-one = Level 1
question-level-two = Level 2
question-level-three = Level 3
question-level-four = Level 4
question-level-unknown = I do not know

question-birth = In which year were you born?
    .short = Date of birth
    .hint = Add month and day if you remember them. The year alone will do.
    .missing = Enter the year of birth

question-income = Does your family get dibao?
    .short = Family situation
    .missing = Choose one. If you are not sure, choose “I do not know”
question-income-dibao = Yes, we get dibao
    .hint = The minimum living allowance, paid every month
question-income-borderline = We are registered as borderline
    .hint = An income a little over the dibao line, as recognised by civil affairs
question-income-ordinary = Neither
question-income-unknown = I do not know

question-daily = Do you need help with eating, dressing or washing?
    .short = Help needed every day
    .hint = For a child, compare with others of that age.
    .missing = Choose one. If you are not sure, choose “I cannot say”
question-daily-alone = I manage by myself
question-daily-some = I need help with some things
question-daily-all-day = Somebody has to be with me all day
question-daily-unknown = I cannot say

question-difficulty = What takes you a lot of effort?
    .short = What takes effort
    .hint = You can choose more than one. There may be something that helps, such as a wheelchair or a hearing aid.
    .missing = Choose at least one. If nothing does, choose “I manage”
question-difficulty-moving = Walking, stairs, sitting up
question-difficulty-seeing = Seeing things, reading
question-difficulty-hearing = Hearing what people say
question-difficulty-speaking = Speaking, being understood
question-difficulty-hands = Holding things, opening a bottle
question-difficulty-daily = Eating, dressing, washing, using the toilet
question-difficulty-none = I manage, or cannot say

question-home = What is awkward in your home?
    .short = What is awkward at home
    .hint = You can choose more than one. Some of it can be altered for you, with a grab rail for example.
    .missing = Choose at least one. If nothing is, choose “It is all right”
question-home-bath = Washing: it is slippery, or I cannot get in
question-home-toilet = The toilet: squatting down or getting up
question-home-steps = Steps or sills I cannot get over
question-home-doors = Doors too narrow or too heavy
question-home-kitchen = Cooking: out of reach or not safe
question-home-bell = I cannot hear the bell, or see who is there
question-home-none = It is all right, or I cannot say

question-trouble = Has your family had a hard time in the last half year?
    .short = Recent trouble
    .hint = You can choose more than one. If you would rather not say, choose “No”.
    .missing = Choose at least one. If there was nothing, choose “No”
question-trouble-illness = A serious illness that cost a lot
question-trouble-disaster = A fire, a flood or an accident
question-trouble-income = All at once there was no income
question-trouble-none = No, or I would rather not say

question-work = Would you like to find work, or to learn a trade?
    .short = Work and learning
    .hint = For a small child, or if you are retired, choose “Not now”.
    .missing = Choose one. If you have not decided, choose “Not now”
question-work-want = I would like to find work
question-work-working = I have work, or a small business
question-work-study = I would like to go to school or learn a trade
question-work-no = Not now, or not decided yet

question-vehicle = Do you have a motorised wheelchair of your own?
    .short = Motorised wheelchair
    .hint = The three-wheeler that people with disabilities drive themselves. If you are not sure, choose “No”.
    .missing = Choose one. If you are not sure, choose “No”
question-vehicle-yes = Yes
question-vehicle-no = No
