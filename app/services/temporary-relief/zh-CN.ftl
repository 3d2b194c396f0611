# 临时困难救助
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数；$urgent-days 是急事几个工作日里决定。

title = 临时困难救助
summary = 生病住院、着火、出事故，一下子过不去了，可以申请一笔救助金

# 服务介绍页
who = 有残疾人证，家里突然出了事、一下子过不去的人。替家里人填的时候，“您”就是他，电话可以留您自己的。急的可以先办，单子后面再补。
need-certificate = 残疾人证。填的时候要看证号。
need-bills = 看病的收费单、报销单，或者出事的证明。现在没有也可以先申请。
need-bank = 您本人的银行卡或者存折。填的时候要看账号。
need-phone = 一个能收短信的手机。
cost = 申请不收钱。救助多少钱，看花了多少、报销了多少，有结果会告诉您。
decides = { $office }

eligible-certificate = 您有残疾人证。
    .no = 一般要先有残疾人证。没有的也可以打 { $phone }，问民政的临时救助。
    .perhaps = 还不知道您有没有残疾人证。
eligible-trouble = 您家最近突然出了事。
    .no = 要是突然出了事才能申请，比如生病住院、着火、没了收入。
    .perhaps = 还不知道您家最近出了什么事。

# 问题
question-urgent = 眼下是不是很急？
    .short = 是不是很急
    .hint = 比如没钱吃饭、没地方住、交不上住院的钱。
    .missing = 请选“很急”或者“不太急”
question-urgent-yes = 很急，等不了
question-urgent-no = 不太急，可以等几天

question-call-now = 很急的，请现在就打电话
    .text = 请打 { $phone }，说家里出了急事。收下申请以后，一般 { $urgent-days } 个工作日里决定。单子可以后面再补。
    .continue = 继续填，先把申请交了
    .instead = 人有危险的，先打 120 或者 119。

question-happened = 家里出了什么事？
    .short = 出了什么事
    .hint = 有几样选几样。
    .missing = 请选出了什么事。都不是就选“上面都不是”
question-happened-illness = 生病、住院
question-happened-disaster = 着火、发大水这样的灾
question-happened-accident = 出了事故，比如车祸、摔伤
question-happened-income = 一下子没了收入
question-happened-none = 上面都不是

question-lasting = 您家是不是一直困难？
    .text = 临时困难救助，帮的是突然出了事的家庭，一件事一般只给一次。
    .continue = 我还是要申请，继续
    .instead = 一直困难的，可以看看“残疾人特殊困难救助”。不知道办哪个，请打 { $phone } 问。

question-when = 什么时候出的事？
    .short = 什么时候出的事
    .hint = 住院就填住进去那天。记得几月就写几月，日子可以空着。
    .missing = 请填写什么时候出的事，写到几月就行

question-story = 请说说是怎么回事
    .short = 怎么回事
    .hint = 几句话就行：谁出了事、现在怎么样、最难的是什么。
    .missing = 请用几句话说说是怎么回事

question-spent = 看病一共花了多少钱？
    .short = 看病花的钱
    .hint = 到今天为止，填个大概的数就行，后面再看单子。
    .missing = 请填写大概的钱数。还没花就填 0

question-insured = 医保和别的保险报销了多少？
    .short = 报销的钱
    .hint = 还没报销就填 0。对方赔的钱也算在里面。
    .missing = 请填写报销的钱数。没有就填 0

question-loss = 家里大概损失了多少钱？
    .short = 家里的损失
    .hint = 房子、东西、牲口、庄稼，加起来说个大概。
    .missing = 请填写大概的钱数

question-lost-income = 一个月少了多少收入？
    .short = 每月少的收入
    .hint = 原来一个月挣多少，现在少了多少，说个大概。
    .missing = 请填写大概的钱数

question-other-help = 别的地方给过您救助吗？给了多少？（可以不填）
    .short = 别处给的救助
    .hint = 比如民政、红十字会、村里社区。没有就空着。

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
    .hint = 病历或者出院小结，加上收费单、报销单。复印件也行，字要看得清。
    .missing = 请选一种交单子的办法

question-event-proof = 出事的证明怎么交？
    .short = 出事的证明
    .hint = 村里、社区、消防或者交警开的，都可以。有照片也一起交。
    .missing = 请选一种交证明的办法

question-work-proof = 没了收入的证明怎么交？
    .short = 没了收入的证明
    .hint = 单位的通知、解除合同的纸，或者社区写的证明。
    .missing = 请选一种交证明的办法

question-bank = 钱打到哪个账号？
    .short = 银行账号
    .hint = 要您本人的账号，在银行卡或者存折上。监护人代领的，写监护人的，工作人员会再问您。
    .missing = 请填写银行账号

question-address = 您现在住在哪里？
    .short = 现在的住址
    .hint = 写到门牌号。住在医院或者亲戚家，就写那里。
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
    .statement = 我填的都是真的。我同意残联跟民政、医保这些单位核对，只为办这件事。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 受理
    .doing = { $office }正在看您的申请
    .next = { $urgent ->
            [yes] 您说很急，收下以后尽快决定，单子后面再补。
           *[no] 材料齐了就收下办理，然后上门看看。要是缺什么，会在这一页一次写清楚。
        }
    .about = { $office }看申请，一般最多 { $days } 个工作日
    .now = { $urgent ->
            [yes] 请把电话带在身边，{ $office }会联系您。等不了就打 { $phone }。
           *[no] 要交的纸，请尽快交到{ $office }，报上办件号。请人上门的，等工作人员联系。
        }
stage-urgent-approval = 急事先批
    .doing = { $office }正在加急决定
    .next = 批了就发钱，单子后面再补。
    .about = 很急的，{ $office }先决定，一般最多 { $days } 个工作日
    .now = 请把电话带在身边。等不了就打 { $phone }。
stage-visit-home = 上门看看
    .doing = { $office }要上门，看看家里的情况
    .next = 看完就送上去审批。
    .about = { $office }跟您约时间上门，一般在 { $days } 个工作日里看完
    .now = 有时间可以选的话，请在这一页选一个。住院的，打 { $phone } 说在哪家医院。
    .pauses = 上门的时间要跟您商量，所以办理的期限先停着，看完接着算。
stage-approval = 审批
    .doing = { $office }正在审批您的申请
    .next = 批了就发钱。钱暂时不够的，会写明“在排队”，不用重新申请。
    .about = { $office }审批，一般最多 { $days } 个工作日
stage-payment = 发救助金
    .doing = 批准了，{ $office }正在发救助金
    .next = 钱打到您填的账号。到了请看一看对不对。
    .about = { $office }发救助金，一般最多 { $days } 个工作日
stage-late-papers = 补交单子
    .doing = 钱已经发给您了，{ $office }在等您补交单子
    .next = 单子补齐，这一步就办完了。
    .about = 急事先批的，后面把单子补交给{ $office }，一般在 { $days } 个工作日里补齐
    .now = 请把还没交的单子交到{ $office }，报上办件号。交不了，请打 { $phone } 说一声。
stage-follow-up = 回访，问您还有什么难处
    .doing = 救助金已经发给您了
    .next = { $office }可能会来问，钱收到没有、还有什么难处。
    .about = { $office }可能回访，问您还有什么难处

# 时间线上的话，只写跟这项服务有关的
event-assessed = { $office }看过您家的情况了
event-approved = { $office }批准了救助

# 办完
finished = 救助金发给您了
    .next = 再遇到急事，还可以来这里申请。
follow-living-subsidy = 困难家庭还可以领生活补贴，没领的可以申请。
follow-device = 病了、伤了以后要用轮椅、拐杖的，可以申请辅具。
follow-special-hardship = 家里一直困难的，可以看看特殊困难救助。
