# Get an assistive device, easy to read: somebody has read the whole service, and here stands what was not easy yet.

title = Get a device that helps you
summary = We help you find a device that fits you. For example a wheelchair, hearing aid or care bed.

who = Is walking, seeing, hearing or speaking hard for you? Is holding things or washing hard? A device can help you. A device is a thing that makes life easier. You need not know its name. Just say what is hard. You usually apply where you are registered. If you fill this in for a relative, “you” means them. You may give your own phone number.
need-certificate = The disability certificate. A child without one can apply too. Then we need a doctor’s letter from a hospital.
need-phone = A mobile phone that can get text messages.
need-bank = You want to buy it yourself and get money back? Then have your own bank account number ready.
cost = Applying is usually free. Looking at what you need is usually free too. For some devices you pay a part. We show you the price first. We go on only if you agree.

eligible-certificate =
    .no = You usually need a disability certificate first. Without one, apply for it. If it has run out, renew it. Most places let children under { $child-age } apply without one.

question-story =
    .hint = For example: at night I cannot get up alone. Which floor do you live on? Who helps you? You can write that too.

question-has =
    .hint = For example, you would like a wheelchair. Do you have a wheelchair now?

question-use-life =
    .text = You usually get the same device only once in { $use-life-years } years. This is called its use-life. If it is broken, we can repair it first. Has your level changed? Some places let you apply earlier.
    .continue = I still want to apply. Let the staff decide

question-mend = Perhaps we can repair it
    .text = We can repair many faults. That is quicker than a new device. You also know the old one well.
    .continue = I want to apply for a new one. Go on

question-route-money =
    .hint = Please do not buy yet. Wait for the approval. You pay what the subsidy does not cover.

question-place = Where should we see you?
    .short = Where a doctor sees you
    .hint = “Assessment” means that somebody looks at what you need. They know devices well. They find the kind and size that suit you.

question-place-home =
    .hint = Choose this if it is hard to go out. Choose it too if we should see your home.

question-access =
    .hint = Choose all that apply. We get it ready each time we meet.

question-no-certificate =
    .text = In most places an adult needs a certificate to get a device. The certificate is free. If you need something now, you can borrow it.
    .instead = You can apply for a first disability certificate. We have saved your answers.
    .continue = I want to apply now. Let the staff decide

question-citizen-id = What is the ID number of the person who will use it?

question-guardian = Who is the guardian (the relative who decides for you)?
    .short = Guardian (the relative who decides for you)
    .hint = Under 18, you need a guardian. With an intellectual or mental disability, you need one too. “Guardian” means the relative who decides for you. It is usually a parent, husband, wife or grown-up child. If you are the guardian, enter yourself. For the relation, write a word such as “mother”. If there is no guardian, call { $phone }. The community can help.
    .missing = Enter the guardian (the relative who decides for you)

question-diagnosis =
    .hint = A doctor writes what is hard for you. The hospital puts its stamp on it. You cannot send photos from here yet.

question-income =
    .hint = In some places the amount depends on it. The time you wait may depend on it too.

question-income-borderline =
    .hint = Your income is a little more than a dibao family’s. Civil affairs has you on its list.

question-bank =
    .hint = Write the bank and the account number. The account must be in the user’s own name. For a child, the guardian’s will do. “Guardian” means the adult who decides for the child.

question-phone =
    .prefilled = We filled in the number you signed in with. Change it if you like.

question-declaration = Please say that this is right
    .hint = You can still withdraw after sending. To withdraw means to take your application back. You can do this until you get the device.
    .statement = What I have entered is true. The device is for the person named here. Nobody will sell it.
    .missing = Please tick this before you go on

stage-first-review =
    .next = Then it goes on to the next step. If anything is missing, this page lists all of it at once.
    .about = { $office } reads your application. Usually up to { $days } days, without weekends and holidays.

stage-second-review =
    .doing = { $office } is reading your application once more
    .about = { $office } reads it a second time. Usually up to { $days } days, without weekends and holidays.

stage-assessment = We look at which device suits you
    .doing = { $place ->
            [home] We are arranging a visit to your home
           *[centre] We are arranging your visit to the device centre
        }
    .next = Then you get a proposal. It says which device we would give you. Please read it.
    .about = First we agree a time. Then somebody sees you at the centre or at home. Usually within { $days } days, without weekends and holidays.
    .pauses = You choose the time. The waiting does not count as our working time.

stage-proposal = The proposal: you decide
    .doing = { $office } is writing a proposal, or waiting for you to read it
    .next = If you agree, it goes on. If not, you can ask for changes.
    .about = { $office } writes down which device and its price. It also writes what we pay and what you pay. Usually up to { $days } days, without weekends and holidays.
    .now = When the proposal is here, please read it. If it is right, agree. If not, ask for changes. If you do not want it, decline.

stage-approval =
    .next = { $route ->
            [money] If the answer is yes, you can buy the device.
           *[given] If the answer is yes, we order or make the device.
        }
    .about = { $office } decides. Usually up to { $days } days, without weekends and holidays. If this year’s places are used up, you wait. We will tell you.

stage-order =
    .doing = { $route ->
            [money] The answer is yes. You can buy the device now
           *[given] The answer is yes. We are ordering or making your device
        }
    .next = When it is there, we agree a time to try it.
    .about = { $office } orders the device or has it made. Usually up to { $days } days, without weekends and holidays.
    .now = { $route ->
            [money] Buy the device in the proposal. Keep the invoice and the papers. Then call { $phone } and say so.
           *[given] You need do nothing. If it is late, we will tell you.
        }

stage-fitting =
    .doing = The device is there. We are arranging a time to try it
    .next = { $route ->
            [money] If it fits, we pay the subsidy. If not, we adjust it.
           *[given] If it fits, you can use it. If not, we adjust it or make it again.
        }
    .about = { $office } lets you try it. It shows you how to use it. Usually up to { $days } days, without weekends and holidays.

stage-payment =
    .doing = { $office } is paying your subsidy
    .about = Only if you buy it yourself. { $office } pays the subsidy. Usually up to { $days } days, without weekends and holidays.
    .now = Please take the invoice to { $office } soon. Take the paper that came with the device too.

stage-visit =
    .next = { $office } may ask how it works for you. If it does not work, we can adjust it.
    .about = { $office } asks whether you use it and how it works. Usually within { $days } days, without weekends and holidays.

event-assessed = { $office } has seen what you need
event-approved = { $office } said yes to your device
event-delivered = You tried the device, and { $office } gave it to you

follow-repair = If the device breaks, keep it. We can repair it.
follow-home = Are steps, doors or the toilet at home hard too? You can ask us to change them.
