# 灵活就业社会保险补贴
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数。

title = 灵活就业社会保险补贴
summary = 打零工、在网上接活，自己交社保，可以申请补一部分

# 服务介绍页
who = 有残疾人证、没有固定单位、自己交社保的人。打零工、跑外卖、在家做手工、在网上接活，都算。一般先交后补。
need-certificate = 残疾人证。填的时候要看证号。
need-receipt = 交社保的单子。税务局、社保的手机软件里也能看到。
need-bank = 您本人的银行卡或者存折。填的时候要看账号。
cost = 申请不收钱。补多少、补几年，每个地方不一样，有结果会告诉您。
decides = { $office }

eligible-certificate = 您有残疾人证。
    .no = 要先有残疾人证。没有的先办证，过期的先换证。
    .perhaps = 还不知道您有没有残疾人证。
eligible-work = 您在工作。
    .no = 这份补贴给自己干活、自己交社保的人。
    .perhaps = 还不知道您有没有工作。
eligible-age = 您的年龄可以工作。
    .no = 一般给满 { $working-age } 岁、没到退休年龄的人。
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

question-work = 您做的是哪种活？
    .short = 做哪种活
    .missing = 请选一项
question-work-platform = 送外卖、开网约车、做直播
question-work-odd-jobs = 打零工，做一天算一天
question-work-home = 在家做手工，或者在网上接活
question-work-own = 自己做生意，有营业执照
question-work-employed = 在单位上班
question-work-none = 现在没有工作

question-own = 有营业执照，可以看另一份补贴
    .text = 自己做生意、自己交养老保险的，一般办“个体户养老保险补贴”。
    .continue = 我还是要申请，继续
    .instead = 不知道办哪个，请打 { $phone } 问。

question-employed = 单位上班的，社保由单位来交
    .text = 这份补贴给自己交社保的人。
    .continue = 我还是要申请，继续
    .instead = 单位没给您交的，请打 12333 问。也可以打 { $phone }。

question-none = 这份补贴给在干活的人
    .text = 还没有工作，可以先登记找工作。找到了活，交了社保，再来申请。
    .continue = 我还是要申请，继续
    .instead = 刚停下来、前几个月交过社保的，可以接着申请。

question-what = 您具体做什么？
    .short = 具体做什么
    .hint = 比如送外卖、给人装快递盒、画插图。
    .missing = 请写您做什么

question-registered-work = 您登记过灵活就业吗？
    .short = 灵活就业登记
    .hint = 就是到人社窗口说过，您自己在干活。
    .missing = 请选一项。说不准就选“不清楚”
question-registered-work-yes = 登记过
question-registered-work-no = 没有
question-registered-work-unknown = 不清楚

question-register-work = 最好先去登记
    .text = 请到街道、镇上的人社窗口，登记灵活就业。也问一问“就业困难人员”，有残疾人证一般都能算。从登记以后开始补的地方多。
    .continue = 我先申请，继续
    .instead = 去不了窗口的，请打 12333。也可以打 { $phone }。

question-insurance = 您自己交了哪种社保？
    .short = 自己交的社保
    .hint = 有几样选几样。
    .missing = 请选一选。都没交就选“还没交”
question-insurance-pension = 职工养老保险
question-insurance-medical = 职工医疗保险
question-insurance-none = 还没交，或者交的是居民的

question-unpaid = 一般要先交，再来领补贴
    .text = 补的是自己交的职工养老、职工医疗。居民的养老、医疗，一般不补在这里。
    .continue = 我先申请，继续
    .instead = 一下子交不起的，请打 { $phone } 说一声。

question-months = 要补的有几个月？
    .short = 要补的月数
    .hint = 数一数单子上有几个月。
    .missing = 请填写几个月
    .unit = 个月

question-paid = 这几个月，您一共交了多少钱？
    .short = 自己交的钱
    .missing = 请填写一共交了多少钱

question-receipt = 交社保的单子怎么交？
    .short = 交社保的单子
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
    .statement = 我填的都是真的，社保是我自己交的。我同意残联跟人社、社保这些单位核对，只为办这件事。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 收下材料
    .doing = { $office }正在看您的材料
    .next = 材料齐了就往下办。要是缺什么，会在这一页一次写清楚。
    .about = { $office }看材料，一般最多 { $days } 个工作日
    .now = 要交的纸，请尽快交到{ $office }，报上办件号。您选了请人上门的，等工作人员联系。
stage-approval = 决定补不补
    .doing = { $office }正在跟人社核对
    .next = 批了就发钱，能发多少也写在这里。没批的，会写明为什么，您可以申请复核，就是请人再看一遍。
    .about = { $office }跟人社核对以后决定，一般最多 { $days } 个工作日
stage-payment = 发钱
    .doing = 批下来了，{ $office }正在给您发钱
    .next = 钱打到您填的账号。到了请看一看对不对。暂时没轮到的，会写明“在排队”。
    .about = { $office }发钱，一般最多 { $days } 个工作日

# 办完
finished = 社会保险补贴发给您了
    .next = 交社保的单子请留好。到单位上班了，请打 { $phone } 说一声，以后单位替您交。
follow-again = 接着交社保的，下次可以再来申请。
follow-job-registration = 想找稳定的工作，可以登记找工作。
