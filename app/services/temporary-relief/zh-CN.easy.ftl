# 临时困难救助的易读版：有人读过整项服务，这里只写原话还不好读的地方。

summary = 家里突然出了事，可以申请一笔钱。比如生病住院、着火、出事故。

who = 您有残疾人证。家里突然出了事，可以来申请。很急的，可以先办。单子后面再补。替家里人填，“您”就是他。电话可以填您自己的。
need-bills = 看病的收费单、报销单。或者出事的证明。现在没有，也可以先申请。
cost = 申请不收钱。给多少钱，看您花了多少。也看医保报销了多少。有结果会告诉您。

eligible-certificate =
    .no = 一般要先有残疾人证。没有证，也可以打 { $phone }。民政部门也有临时救助。
eligible-trouble =
    .no = 家里突然出了事，才能申请。比如生病住院、着火、没了收入。

question-call-now =
    .text = 请打 { $phone }，说家里出了急事。收下申请以后，很快决定。一般 { $urgent-days } 天以内，休息日不算。单子可以后面再补。

question-lasting =
    .text = 这里帮的，是突然出了事的家庭。一件事，一般只给一次。

question-story =
    .hint = 几句话就行。谁出了事？现在怎么样？最难的是什么？

question-spent =
    .hint = 算到今天为止。说个大概就行。以后再看单子。

question-insured =
    .hint = 报销就是保险退给您的钱。还没报销，就填 0。别人赔的钱，也算在里面。

question-loss =
    .hint = 房子、东西、牲口、庄稼都算。加起来，说个大概。

question-lost-income =
    .hint = 原来一个月挣多少？现在少了多少？说个大概就行。

question-number =
    .hint = 一共 20 位。前 18 位是身份证号。后面还有 2 位数字。补办过的证，最后还有 B1 这样的字。

question-guardian = 监护人（替您做主的家里人）是谁？（可以不填）
    .short = 监护人（替您做主的家里人）
    .hint = 不到 18 岁，要写监护人。智力或者精神残疾人，也要写监护人。监护人就是替您做主的家里人。一般是父母、爱人或者成年子女。您就是监护人，就写您自己。关系写“母亲”这样的话。没有监护人，就空着。

question-income-dibao =
    .hint = 每个月领低保金的，选这一项。特困人员也选这一项。特困人员就是国家养的人。

question-income-borderline =
    .hint = 收入比低保家庭高一点。管低保的民政部门登记过。

question-booklet =
    .hint = 要复印件。户口簿要有每个人的那一页。原件也带上，看过就还您。这里现在还不能传照片。

question-income-proof = 家庭困难的证明怎么交？
    .hint = 低保家庭，请交低保证。低保边缘家庭，请交认定书。认定书是民政部门发的。原件看过就还您。

question-medical-papers =
    .hint = 病历，或者出院时医院给的单子。再加上收费单、报销单。复印件也行。字要看得清。

question-work-proof =
    .hint = 单位的通知，或者不用您了的那张纸。社区写的证明也可以。

question-bank =
    .hint = 写您自己的账号。账号在银行卡或者存折上。监护人代领，就写监护人的账号。监护人就是替您做主的家里人。工作人员会再问您。

question-declaration =
    .hint = 交上去以后，也可以撤回。撤回就是不办了。钱发下来以前都可以撤回。
    .statement = 我填的都是真的。我同意残联、民政和医保查一查。只为办这件事。

stage-acceptance = 看您交的材料
    .next = { $urgent ->
            [yes] 您说很急，我们会尽快决定。单子可以后面再补。
           *[no] 材料齐了，就上门看看。要是缺什么，这一页会一次写清楚。
        }
    .about = { $office }看您的申请。一般最多 { $days } 天，休息日不算。
    .now = { $urgent ->
            [yes] 请把电话带在身边。{ $office }会联系您。等不了，就打 { $phone }。
           *[no] 要交的纸，请尽快交到{ $office }。请说出办件号，就是您这件事的号码。请人上门的，就等他们联系。
        }

stage-urgent-approval =
    .about = 很急的，{ $office }先决定。一般最多 { $days } 天，休息日不算。

stage-visit-home =
    .next = 看完就送上去，决定批不批。
    .about = { $office }跟您约上门的时间。一般 { $days } 天以内看完。休息日不算。
    .now = 这一页会写出几个时间。请选一个。您住院的话，请打 { $phone }。请说在哪家医院。
    .pauses = 上门的时间要跟您商量。等的日子，不算办事的天数。看完以后，接着算。

stage-approval = 决定批不批
    .doing = { $office }正在看您的申请能不能批
    .next = 批了就发钱。钱暂时不够，会写明“在排队”。您等着就行。
    .about = { $office }决定批不批。一般最多 { $days } 天，休息日不算。

stage-payment =
    .about = { $office }给您发钱。一般最多 { $days } 天，休息日不算。

stage-late-papers =
    .about = 急事先批，单子后面补。请把单子交给{ $office }。一般 { $days } 天以内补齐。休息日不算。
    .now = 请把还没交的单子交到{ $office }。请说出办件号，就是您这件事的号码。交不了，请打 { $phone } 说一声。

stage-follow-up = 问您还有什么难处
    .next = { $office }可能会来问您。问钱收到没有。也问还有什么难处。
    .about = { $office }可能来问您。问您还有什么难处。

follow-living-subsidy = 困难家庭还可以领生活补贴。没领的，可以申请。
follow-device = 病了、伤了，要用轮椅、拐杖吗？可以申请。
