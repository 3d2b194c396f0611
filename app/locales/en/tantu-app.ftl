brand = Tantu

## Components

shell-title = { $page } - Tantu
shell-title-problem = Error: { $page } - Tantu
shell-skip = Skip to the main content
shell-nav = Often used
shell-applications = My applications
shell-settings = Text size and display
shell-sign-in = Sign in
shell-sign-out = Sign out
shell-help-phone = Call 12385 and ask
shell-help-halls = The service hall nearest to you
shell-help-stuck = I am stuck, please help me

back-link = Back
progress-caption = { $service }, step { $now } of { $all }
error-summary-title =
    { $count ->
        [1] There is one thing to mend
       *[other] There are { $count } things to mend
    }
field-problem-prefix = Error:{" "}
date-field-year = Year
date-field-month = Month
date-field-day = Day
summary-list-empty = Not answered
# What is changed follows at once, as in “Change the address”.
summary-list-change = Change
door-at-the-hall = For now, please come to the service hall
panel-now = What you need to do now
panel-next = What comes next
panel-who = Who has it, and until when
# The next four are read aloud after the name of a step.
road-done = , done
road-now = , it is here now
road-ahead = , still to come
road-stopped = , it ended here
case-card-needs-you = Waiting for you
notice-info = Note:{" "}
notice-warning = Take care:{" "}
notice-success = Good news:{" "}
gallery-title = The parts of Tantu
gallery-intro = Every page of Tantu is made of these parts. They are shown here for those who build Tantu, and for the tools that check it.
gallery-back = All parts
