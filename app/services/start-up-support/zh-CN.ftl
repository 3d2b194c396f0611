# 自主创业补贴
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数。$average-yuan 是算出来的平均数，不是标准；没有就是 0。

title = 残疾人自主创业补贴
summary = 自己做点生意，可以申请门面、设备、开办的补贴

# 服务介绍页
who = 有残疾人证、自己做生意或者打算做的人。开店、摆摊、网店、种养、做手工，都算。补贴在营业执照所在的地方申请。
need-certificate = 残疾人证。填的时候要看证号。
need-licence = 有营业执照的，准备好。没有的，也可以先申请。
need-invoices = 租房合同、买设备的发票，有的准备好。
need-bank = 您本人的银行卡或者存折。填的时候要看账号。
cost = { $average-yuan ->
        [0] 申请不收钱。补什么、补多少，每个地方不一样，有结果会告诉您。
       *[other] 申请不收钱。{ $average-year } 年，这里平均每人发了 { $average-yuan } 元。这是算出来的，不是标准。您能领多少，有结果会告诉您。
    }
decides = { $office }

eligible-certificate = 您有残疾人证。
    .no = 要先有残疾人证。没有的先办证，过期的先换证。
    .perhaps = 还不知道您有没有残疾人证。
eligible-business = 您想自己做，或者已经在做。
    .no = 您说现在不想工作。想自己做点生意了，再来申请。
    .perhaps = 还不知道您想不想自己做。
eligible-age = 您的年龄可以自己做生意。
    .no = 要满 { $working-age } 岁。
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

question-state = 您的生意开始了吗？
    .short = 生意做到哪一步
    .missing = 请选一项
question-state-licensed = 办了营业执照，在做
question-state-unlicensed = 在做，还没有营业执照
    .hint = 比如摆摊、网上接活、在家做手工
question-state-planning = 还没开始，打算做

question-planning = 钱先别急着花
    .text = 补贴一般先批、后发，也不会全补。先租房、先买设备，批不下来就要自己出。申请交上来，我们先跟您谈。
    .continue = 知道了，继续
    .instead = 想先学怎么做生意的，后面可以选“学做生意”。

question-unlicensed = 有的补贴，要有营业执照
    .text = 营业执照不收钱，到当地市场监管窗口办。没有执照的，可以先申请，工作人员帮您看。
    .continue = 知道了，继续
    .instead = 只想补社保的，可以看灵活就业社会保险补贴。

question-trade = 您做哪一行？
    .short = 做哪一行
    .missing = 请选一项
question-trade-shop = 开小店、摆摊
question-trade-food = 做吃的
question-trade-online = 网店、直播、在网上接活
question-trade-craft = 手工、修理
question-trade-farm = 种地、养殖
question-trade-massage = 按摩
question-trade-other = 别的

question-massage = 开按摩店，有专门的扶持
    .text = 盲人按摩店，一般办“盲人按摩扶持”。两样的钱，同一件东西不能都补。
    .continue = 我还是要申请创业补贴，继续
    .instead = 不知道办哪个，请打 { $phone } 问。

question-story = 说说您的生意
    .short = 您的生意
    .hint = 卖什么、在哪里卖、有谁帮您。几句话就行。
    .missing = 请说说您的生意

question-since = 营业执照是哪天办的？
    .short = 办执照的日子
    .hint = 执照上写着。只记得年份，也可以。
    .missing = 请填写办执照的年份

question-wanted = 您想要哪样帮助？
    .short = 想要的帮助
    .hint = 有几样选几样。
    .missing = 请至少选一样
question-wanted-start = 开办的钱
question-wanted-premises = 门面的租金
question-wanted-equipment = 买设备、工具
question-wanted-loan = 贷款的利息
question-wanted-learn = 学做生意、学技术

question-rent = 一个月租金多少？
    .short = 一个月的租金
    .hint = 还没租的，说个大概。
    .missing = 请填写租金，大概的数就行

question-equipment = 要买什么，大概多少钱？
    .short = 要买的设备
    .hint = 买过的、想买的都写。比如缝纫机一台，三千元。
    .missing = 请写要买什么、大概多少钱

question-before = 您以前领过创业的补贴吗？
    .short = 以前领过没有
    .hint = 残联、人社发的都算。领过的，也可以申请别的样。
    .missing = 请选一项。说不准就选“不清楚”
question-before-no = 没有
question-before-yes = 领过
question-before-unknown = 不清楚

question-licence = 营业执照怎么交来看？
    .short = 营业执照
    .hint = 要复印件。执照上要是您本人的名字。现在还不能在这里传照片。
    .missing = 请选一种交营业执照的办法

question-rent-papers = 租房的合同怎么交？
    .short = 租房合同
    .hint = 合同和交租金的单子。还没租的，选“手头没有”。
    .missing = 请选一种交合同的办法

question-invoices = 买设备的发票怎么交？
    .short = 买设备的发票
    .hint = 发票、收据都可以。还没买的，选“手头没有”。
    .missing = 请选一种交发票的办法

question-bank = 钱打到哪个账号？
    .short = 银行账号
    .hint = 要您本人的账号，在银行卡或者存折上。
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
    .statement = 我填的都是真的，生意是我自己在做。我同意残联跟人社、市场监管这些单位核对，只为办这件事。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 收下材料
    .doing = { $office }正在看您的材料
    .next = 材料齐了就往下办。要是缺什么，会在这一页一次写清楚。
    .about = { $office }看材料，一般最多 { $days } 个工作日
    .now = 要交的纸，请尽快交到{ $office }，报上办件号。您选了请人上门的，等工作人员联系。
stage-look = 来看看您的生意
    .doing = { $office }正在安排来看您的生意
    .next = 看完以后，会告诉您哪些可以补。要学做生意的，也一起谈。
    .about = { $office }来看一看，时间您来挑，一般 { $days } 个工作日里看完
    .now = 有了时间，请挑一个您方便的。还没开始做的，在您家里或者办事大厅谈。
    .pauses = 看的日子由您挑，所以不算办理时间。
stage-approval = 决定补不补
    .doing = { $office }正在看您的申请能不能批
    .next = 批了就发钱，能发多少也写在这里。没批的，会写明为什么，您可以申请复核，就是请人再看一遍。
    .about = { $office }决定批不批，一般最多 { $days } 个工作日
stage-payment = 发钱
    .doing = 批下来了，{ $office }正在给您发钱
    .next = 钱打到您填的账号。到了请看一看对不对。暂时没轮到的，会写明“在排队”。
    .about = { $office }发钱，一般最多 { $days } 个工作日
stage-follow-up = 回访，问您的生意怎么样
    .doing = 创业补贴已经发给您了
    .next = { $office }过两三个月会联系您，问生意怎么样、还要什么帮助。
    .about = 两三个月后，{ $office }联系您，问生意怎么样，一般最多 { $days } 个工作日

# 时间线上的话，只写跟这项服务有关的
event-assessed = { $office }看过了您的生意

# 办完
finished = 创业补贴发给您了
    .next = 发票、合同请留好，以后可能还要看。生意做不下去，可以来登记找工作。
follow-pension-subsidy = 有营业执照、自己交养老保险的，可以申请养老保险补贴。
follow-social-insurance-subsidy = 自己交社保的，可以申请灵活就业社会保险补贴。
