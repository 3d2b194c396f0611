# 残疾人特殊困难救助
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数。

title = 残疾人特殊困难救助
summary = 家里一直困难，又特别难的，可以申请一笔救助金

# 服务介绍页
who = 户口在本地、有残疾人证、家里一直特别困难的人。替家里人填的时候，“您”就是他，电话可以留您自己的。未成年人、智力或者精神残疾人，请监护人来办。
need-certificate = 残疾人证。填的时候要看证号。
need-booklet = 户口簿和身份证。填完以后交来看，看过就还您。
need-bank = 您本人的银行卡或者存折。填的时候要看账号。
need-phone = 一个能收短信的手机。
cost = 申请不收钱。救助多少钱，残联按规定来定，有结果会告诉您。
decides = { $office }

eligible-certificate = 您有残疾人证。户口也要在本地。
    .no = 要先有残疾人证，户口也要在本地。
    .perhaps = 还不知道您有没有残疾人证。
eligible-income = 您家是低保或者低保边缘家庭。
    .no = 一般先帮低保和低保边缘家庭。特别难的，也可以申请。
    .perhaps = 还不知道您家算不算困难家庭。

# 问题
question-registration = 您的户口在本地吗？
    .short = 户口在不在本地
    .hint = 看户口簿第一页的地址，是不是这个区。
    .missing = 请选一项。说不准就选“不清楚”
question-registration-here = 在本地
question-registration-elsewhere = 在别的地方
question-registration-unknown = 不清楚

question-elsewhere = 户口不在本地，建议办“临时困难救助”
    .text = 特殊困难救助，一般只给户口在本地的残疾人。
    .continue = 我还是要申请，继续
    .instead = 家里突然出了事，可以在这里办临时困难救助。一直困难的，请打 { $phone }，或者问户口那边的残联。

question-number = 您的残疾人证号是多少？
    .short = 残疾人证号
    .hint = 一共 20 位：前 18 位是身份证号，后面还有 2 位数字。补办过的，最后还有 B1 这样的字。
    .missing = 请填写残疾人证号

question-name = 您叫什么名字？
    .short = 姓名
    .hint = 跟残疾人证上的一样。
    .missing = 请填写姓名

question-guardian = 监护人是谁？（可以不填）
    .short = 监护人
    .hint = 未成年人、智力或者精神残疾人，写监护人，一般是父母、爱人或者成年子女。您就是监护人的，写您自己，关系写“母亲”这样。没有监护人，就空着。

question-hardship = 您家难在哪里？
    .short = 家里的难处
    .hint = 有几样选几样。
    .missing = 请选家里的难处。都没有就选“上面都没有”
question-hardship-several = 家里不止一个人有残疾
question-hardship-old-carer = 照顾我的人也老了
question-hardship-old = 我自己年纪大了，身体又有残疾
question-hardship-alone = 没有人能照顾我
question-hardship-illness = 要长期看病吃药
question-hardship-study = 家里有人上学，负担重
question-hardship-none = 上面都没有

question-sudden = 您家是不是突然出了事？
    .text = 特殊困难救助，帮的是一直难的家庭。生病住院、着火、出事故，办临时困难救助更快。
    .continue = 我还是要申请，继续
    .instead = 突然出了事的，请办临时困难救助。不知道办哪个，请打 { $phone } 问。

question-medical-cost = 去年看病吃药，自己大概出了多少钱？
    .short = 去年看病自己出的钱
    .hint = 报销以后剩下的。说个大概就行，后面再看单子。
    .missing = 请填写大概的钱数。没有就填 0

question-study-cost = 一年上学，家里大概要出多少钱？
    .short = 一年上学的钱
    .hint = 学费、书本费、住校的钱，加起来说个大概。
    .missing = 请填写大概的钱数。没有就填 0

question-income = 您家有低保吗？
    .short = 家庭情况
    .missing = 请选一项。说不准就选“不清楚”
question-income-dibao = 有，是低保家庭
    .hint = 每个月领低保金。国家供养的特困人员，也选这一项
question-income-borderline = 是低保边缘家庭
    .hint = 收入比低保线高一点，民政认定过
question-income-ordinary = 都不是
question-income-unknown = 不清楚

question-single = 您是一个人过日子吗？
    .short = 是不是一个人过
    .hint = 钱分开用、只是住在一起的，不算一家。
    .missing = 请选“是”或者“不是”
question-single-yes = 是，一个人过
question-single-no = 不是，跟家里人一起过

question-household = 跟您一起过日子的有谁？
    .short = 一起过日子的人
    .hint = 不用写名字。一个人一个人地填。
    .missing = 请至少填一个一起过日子的人
    .entry = 第{ $n }个人
    .add = 再加一个人
    .remove = 删掉第{ $n }个人
question-household-relation = 他是您的什么人？
    .missing = 请选他是您的什么人
question-household-relation-partner = 爱人
question-household-relation-child = 子女
question-household-relation-parent = 父母
question-household-relation-sibling = 兄弟姐妹
question-household-relation-other = 别的人
question-household-age = 他多大年纪？
    .missing = 请选他的年纪
question-household-age-child = 不到 18 岁
question-household-age-adult = 18 到 59 岁
question-household-age-elder = 60 岁以上
question-household-disabled = 他也有残疾人证吗？
    .missing = 请选“有”或者“没有”
question-household-disabled-yes = 有
question-household-disabled-no = 没有
question-household-earns = 他一个月大概挣多少钱？
    .hint = 没有收入，空着就行。

question-monthly-income = 全家一个月大概有多少钱进来？
    .short = 全家一个月的收入
    .hint = 工资、养老金、低保金、补贴都算，说个大概。
    .missing = 请填写大概的钱数。没有就填 0

question-anything-else = 还有什么难处想说？（可以不填）
    .short = 还想说的难处
    .hint = 几句话就行。病历、账号这些，不用写在这里。

question-booklet = 户口簿和身份证怎么交来看？
    .short = 户口簿和身份证
    .hint = 要复印件，户口簿要有每个人的那一页。原件也带上，看过就还您。现在还不能在这里传照片。
    .missing = 请选一种交户口簿和身份证的办法

question-income-proof = 低保证或者低保边缘的证明怎么交？
    .short = 家庭困难的证明
    .hint = 低保证、低保边缘家庭的认定书，都可以。原件看过就还您。
    .missing = 请选一种交证明的办法

question-medical-papers = 看病的单子怎么交？
    .short = 看病的单子
    .hint = 病历、收费单、报销单，去年的都要。复印件也行，字要看得清。
    .missing = 请选一种交单子的办法

question-study-papers = 上学的证明怎么交？
    .short = 上学的证明
    .hint = 学生证，或者学校开的证明，再加交费的单子。
    .missing = 请选一种交证明的办法

question-bank = 钱打到哪个账号？
    .short = 银行账号
    .hint = 要您本人的账号，在银行卡或者存折上。监护人代领的，写监护人的，工作人员会再问您。
    .missing = 请填写银行账号

question-address = 您现在住在哪里？
    .short = 现在的住址
    .hint = 写到门牌号，跟寄快递一样。
    .missing = 请填写现在的住址

question-contact-way = 怎么联系您最方便？
    .short = 联系的办法
    .missing = 请选一种联系的办法
question-contact-way-call = 打电话
question-contact-way-text = 发短信
    .hint = 接电话不方便的，选这一项
question-contact-way-helper = 联系家里人，或者帮我办的人
    .hint = 联系电话，请填他的

question-phone = 用哪个电话联系您？
    .short = 联系电话
    .hint = 手机、座机都可以。座机请带区号。替家里人办，写您的电话。
    .missing = 请填写联系电话
    .prefilled = 已经填好您登录用的手机号。要改就直接改。

question-declaration = 请您确认
    .short = 您的确认
    .hint = 提交以后，钱发下来以前都可以撤回。
    .statement = 我填的都是真的。我同意残联跟民政这些单位核对我家的情况，只为办这件事。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 受理
    .doing = { $office }正在看您的材料
    .next = 材料齐了就收下办理，然后送上去审核。要是缺什么，会在这一页一次写清楚。
    .about = { $office }看材料，一般最多 { $days } 个工作日
    .now = 要交的纸，请尽快交到{ $office }，报上办件号。您选了请人上门的，等工作人员联系。
stage-review = 审核
    .doing = { $office }正在审核您的申请
    .next = 符合的，接着算救助多少钱。不符合的，会写明为什么，也可以申请复核，就是请人再看一遍。
    .about = { $office }审核，一般最多 { $days } 个工作日
stage-verification = 算好救助多少钱
    .doing = 审核通过了，{ $office }正在算救助多少钱
    .next = 算好就发钱。这一批钱不够的，会写明“在排队”，不用重新申请。
    .about = { $office }算好钱数、汇总名单，一般最多 { $days } 个工作日
stage-payment = 发救助金
    .doing = 钱数算好了，{ $office }正在发救助金
    .next = 钱打到您填的账号。到了请看一看对不对。
    .about = { $office }发救助金，一般最多 { $days } 个工作日
stage-follow-up = 回访，问您还有什么难处
    .doing = 救助金已经发给您了
    .next = { $office }可能会来问，钱收到没有、还有什么难处。
    .about = { $office }可能回访，问您还有什么难处

# 时间线上的话，只写跟这项服务有关的
event-approved = { $office }审核通过，可以救助

# 办完
finished = 救助金发给您了
    .next = 以后还是难，可以再来问。每个地方多久能申请一次，请打 { $phone } 问。
follow-living-subsidy = 困难家庭还可以领生活补贴，没领的可以申请。
follow-nursing-subsidy = 一级、二级的，还可以看看护理补贴，没领的可以申请。
follow-temporary-relief = 突然生病住院、花了大钱，可以办临时困难救助。
