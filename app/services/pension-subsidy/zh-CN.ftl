# 个体工商户养老保险补贴
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数。$average-yuan 是算出来的平均数，不是标准；没有就是 0。

title = 个体户养老保险补贴
summary = 自己当老板、自己交养老保险，可以申请补一部分

# 服务介绍页
who = 有残疾人证、有营业执照、自己交养老保险的人。一般先交后补，一年申请一次。
need-certificate = 残疾人证。填的时候要看证号。
need-licence = 营业执照。填完以后交来看，看过就还您。
need-receipt = 交养老保险的单子。税务局、社保的手机软件里也能看到。
need-bank = 您本人的银行卡或者存折。填的时候要看账号。
cost = { $average-yuan ->
        [0] 申请不收钱。补多少，每个地方不一样，有结果会告诉您。
       *[other] 申请不收钱。{ $average-year } 年，这里平均每人发了 { $average-yuan } 元。这是算出来的，不是标准。您能领多少，有结果会告诉您。
    }
decides = { $office }

eligible-certificate = 您有残疾人证。
    .no = 要先有残疾人证。没有的先办证，过期的先换证。
    .perhaps = 还不知道您有没有残疾人证。
eligible-business = 您自己做生意。
    .no = 这份补贴给自己做生意、自己交养老保险的人。
    .perhaps = 还不知道您是不是自己做生意。
eligible-age = 您还没到退休年龄。
    .no = 一般给还没领养老金的人。
    .perhaps = 还不知道您的年龄。

# 问题
question-number = 您的残疾人证号是多少？
    .short = 残疾人证号
    .hint = 一共 20 位：前 18 位是身份证号，后面还有 2 位数字。补办过的，最后还有 B1 这样的字。
    .missing = 请填写残疾人证号

question-name = 您叫什么名字？
    .short = 姓名
    .hint = 跟残疾人证上的一样。
    .missing = 请填写姓名

question-work = 您是怎么工作的？
    .short = 怎么工作
    .missing = 请选一项
question-work-licensed = 自己做生意，有营业执照
    .hint = 个体户、小店、小公司，都算
question-work-unlicensed = 自己干，没有营业执照
    .hint = 打零工、送货、在网上接活
question-work-employed = 在单位上班

question-unlicensed = 没有营业执照，可以看另一份补贴
    .text = 打零工、在网上接活的，一般办灵活就业社会保险补贴。
    .continue = 我还是要申请，继续
    .instead = 不知道办哪个，请打 { $phone } 问。

question-employed = 单位的保险，由单位来交
    .text = 在单位上班，养老保险由单位替您交。这份补贴给自己交的人。
    .continue = 我还是要申请，继续
    .instead = 单位没给您交的，请打 12333 问。也可以打 { $phone }。

question-insurance = 您交的是哪种养老保险？
    .short = 养老保险
    .missing = 请选一项
question-insurance-workers = 职工养老保险，自己交
    .hint = 交得多一点，一般按月或者按年交
question-insurance-residents = 城乡居民养老保险
    .hint = 一年交一次，几百元到几千元
question-insurance-not-yet = 还没交

question-residents = 居民养老保险，补法不一样
    .text = 残疾重的人，居民养老保险由政府替您交一部分。这份补贴能不能领，工作人员看了再定。
    .continue = 我还是要申请，继续
    .instead = 政府替交的事，请问村里或者社区。也可以打 12333。

question-not-yet = 一般要先交，再来领补贴
    .text = 养老保险到税务局交，手机上也能交。交了以后再来，您填的都存好了。
    .continue = 我先申请，继续
    .instead = 一下子交不起的，请打 { $phone } 说一声。

question-year = 您想补哪一年的？
    .short = 补哪一年
    .missing = 请选一项
question-year-last = 去年的
question-year-this = 今年的
question-year-both = 两年都要

question-paid = 您自己一共交了多少钱？
    .short = 自己交的钱
    .hint = 只算您要补的那一年，或者那两年。单子上写着。
    .missing = 请填写自己交了多少钱

question-other = 同一年，您领过别的社保补贴吗？
    .short = 别的社保补贴
    .hint = 比如人社发的灵活就业社保补贴。
    .missing = 请选一项。说不准就选“不清楚”
question-other-no = 没有
question-other-yes = 领过
question-other-unknown = 不清楚

question-twice = 同一份保险，一般只补一次
    .text = 领过别的补贴，这一份可能领不到，或者只补差的那部分。工作人员看了再定。
    .continue = 知道了，继续
    .instead = 不知道哪份划算，请打 { $phone } 问。

question-licence = 营业执照怎么交来看？
    .short = 营业执照
    .hint = 要复印件。执照上要是您本人的名字。现在还不能在这里传照片。
    .missing = 请选一种交营业执照的办法

question-receipt = 交保险的单子怎么交？
    .short = 交保险的单子
    .hint = 手机里的记录打印出来也行。窗口可以帮您打印。
    .missing = 请选一种交单子的办法

question-bank = 钱打到哪个账号？
    .short = 银行账号
    .hint = 要您本人的账号，在银行卡或者存折上。
    .missing = 请填写银行账号

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
    .statement = 我填的都是真的。我同意残联跟人社、社保这些单位核对，只为办这件事。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 收下材料
    .doing = { $office }正在看您的材料
    .next = 材料齐了就往下办。要是缺什么，会在这一页一次写清楚。
    .about = { $office }看材料，一般最多 { $days } 个工作日
    .now = 要交的纸，请尽快交到{ $office }，报上办件号。您选了请人上门的，等工作人员联系。
stage-approval = 决定补不补
    .doing = { $office }正在看您的申请能不能批
    .next = 批了就发钱，能发多少也写在这里。没批的，会写明为什么，您可以申请复核，就是请人再看一遍。
    .about = { $office }决定批不批，一般最多 { $days } 个工作日
stage-payment = 发钱
    .doing = 批下来了，{ $office }正在给您发钱
    .next = 钱打到您填的账号。到了请看一看对不对。暂时没轮到的，会写明“在排队”。
    .about = { $office }发钱，一般最多 { $days } 个工作日

# 办完
finished = 养老保险补贴发给您了
    .next = 交保险的单子请留好。保险请接着交，断了会少领。
follow-next-year = 明年交了保险，可以再来申请。
follow-start-up-support = 门面、设备的钱，可以看看自主创业补贴。
