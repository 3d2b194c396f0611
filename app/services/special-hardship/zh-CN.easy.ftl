# 残疾人特殊困难救助的易读版：有人读过整项服务，这里只写原话还不好读的地方。

summary = 家里一直很困难，可以申请一笔钱。

who = 户口在本地的残疾人，可以申请。要有残疾人证。家里要一直特别困难。替家里人填，“您”就是他。电话可以填您自己的。不到 18 岁，要请监护人来办。智力或者精神残疾人，也请监护人来办。监护人就是替您做主的家里人。
cost = 申请不收钱。给多少钱，残联按规定来定。有结果会告诉您。

eligible-income = 您家是低保家庭，或者低保边缘家庭。
    .no = 一般先帮低保家庭。也先帮低保边缘家庭。特别难的，也可以申请。

question-elsewhere = 户口不在本地，请看“临时困难救助”
    .text = 这项救助，一般只给户口在本地的人。
    .instead = 家里突然出了事吗？可以在这里办临时困难救助。一直困难，请打 { $phone }。也可以问户口那边的残联。

question-number =
    .hint = 一共 20 位。前 18 位是身份证号。后面还有 2 位数字。补办过的证，最后还有 B1 这样的字。

question-guardian = 监护人（替您做主的家里人）是谁？（可以不填）
    .short = 监护人（替您做主的家里人）
    .hint = 不到 18 岁，要写监护人。智力或者精神残疾人，也要写监护人。监护人就是替您做主的家里人。一般是父母、爱人或者成年子女。您就是监护人，就写您自己。关系写“母亲”这样的话。没有监护人，就空着。

question-sudden =
    .text = 这里帮的，是一直难的家庭。突然出了事，办临时困难救助更快。比如生病住院、着火、出事故。

question-medical-cost =
    .hint = 医保报销的不算，只算自己出的。说个大概就行。以后再看单子。

question-study-cost =
    .hint = 学费、书本费、住校的钱都算。加起来，说个大概。

question-income-dibao =
    .hint = 每个月领低保金的，选这一项。特困人员也选这一项。特困人员就是国家养的人。

question-income-borderline =
    .hint = 收入比低保家庭高一点。管低保的民政部门登记过。

question-monthly-income =
    .hint = 工资、养老金、低保金、补贴都算。说个大概。

question-booklet =
    .hint = 要复印件。户口簿要有每个人的那一页。原件也带上，看过就还您。这里现在还不能传照片。

question-income-proof = 家庭困难的证明怎么交？
    .hint = 低保家庭，请交低保证。低保边缘家庭，请交认定书。认定书是民政部门发的。原件看过就还您。

question-medical-papers =
    .hint = 病历、收费单、报销单都要。去年的都要。复印件也行。字要看得清。

question-study-papers =
    .hint = 学生证，或者学校写的证明。再加上交费的单子。

question-bank =
    .hint = 写您自己的账号。账号在银行卡或者存折上。监护人代领，就写监护人的账号。监护人就是替您做主的家里人。工作人员会再问您。

question-declaration =
    .hint = 交上去以后，也可以撤回。撤回就是不办了。钱发下来以前都可以撤回。
    .statement = 我填的都是真的。我同意残联和民政查我家的情况。只为办这件事。

stage-acceptance = 看您交的材料
    .next = 材料齐了，就送上去看能不能批。要是缺什么，这一页会一次写清楚。
    .about = { $office }看材料。一般最多 { $days } 天，休息日不算。
    .now = 要交的纸，请尽快交到{ $office }。请说出办件号，就是您这件事的号码。您请人上门的，就等他们联系。

stage-review = 看能不能批
    .doing = { $office }正在看您的申请能不能批
    .next = 能批的，接着算给多少钱。不能批的，会写明为什么。您觉得不对，可以申请复核。复核就是请人再看一遍。
    .about = { $office }决定批不批。一般最多 { $days } 天，休息日不算。

stage-verification =
    .doing = 批准了，{ $office }正在算给多少钱
    .next = 算好就发钱。这一批钱不够，会写明“在排队”。您等着就行。
    .about = { $office }算好给多少钱。一般最多 { $days } 天，休息日不算。

stage-payment =
    .about = { $office }给您发钱。一般最多 { $days } 天，休息日不算。

stage-follow-up = 问您还有什么难处
    .next = { $office }可能会来问您。问钱收到没有。也问还有什么难处。
    .about = { $office }可能来问您。问您还有什么难处。

event-approved = { $office }批准了，可以给您救助

follow-living-subsidy = 困难家庭还可以领生活补贴。没领的，可以申请。
follow-nursing-subsidy = 证上写着一级或者二级吗？可以看看护理补贴。没领的，可以申请。
