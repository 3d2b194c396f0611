# 盲人按摩扶持
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数。

title = 盲人按摩扶持
summary = 看不见的人开按摩店、学按摩，可以申请帮助

# 服务介绍页
who = 有残疾人证、看不见或者看不清、开了按摩店的人。打算开的，想学、想再学的，也可以申请。一般在户口所在地申请。
need-certificate = 残疾人证。填的时候要看证号。
need-licence = 开店的，准备好营业执照。还没有的，也可以先申请。
need-skill = 开店的，准备好按摩的证书。
need-bank = 开店的，准备好您本人的银行账号。
cost = 申请不收钱。店里补什么、补多少，培训收不收钱，有结果会告诉您。
decides = { $office }

eligible-certificate = 您有残疾人证。
    .no = 要先有残疾人证。没有的先办证，过期的先换证。
    .perhaps = 还不知道您有没有残疾人证。
eligible-sight = 您看东西不方便。
    .no = 盲人按摩扶持给看不见、看不清的人。
    .perhaps = 要看您的证上有没有视力残疾。
eligible-work = 您想工作，或者想学手艺。
    .no = 您说现在不想工作。想学按摩了，再来申请。
    .perhaps = 还不知道您想不想工作。
eligible-age = 您的年龄可以工作。
    .no = 要满 { $working-age } 岁。
    .perhaps = 还不知道您的年龄。

# 问题
question-wanted = 您想办什么？
    .short = 想办的事
    .hint = 有几样选几样，可以一次办。
    .missing = 请至少选一样
question-wanted-new-shop = 新开一家按摩店
question-wanted-shop = 店开着，要帮助
question-wanted-learn = 学按摩，或者再学一学

question-number = 您的残疾人证号是多少？
    .short = 残疾人证号
    .hint = 一共 20 位：前 18 位是身份证号，后面还有 2 位数字。补办过的，最后还有 B1 这样的字。
    .missing = 请填写残疾人证号

question-other-category = 这份扶持给看不见、看不清的人
    .text = 从证号看，您的证上不是视力残疾。开店、买设备，可以看自主创业补贴。
    .continue = 我还是要申请，请工作人员决定
    .instead = 视力也不好的，可以先改证上的类别。请打 { $phone } 问。

question-name = 您叫什么名字？
    .short = 姓名
    .hint = 跟残疾人证上的一样。
    .missing = 请填写姓名

question-shop-name = 店叫什么名字？
    .short = 店名
    .hint = 跟营业执照上的一样。还没起名字，写“还没定”。
    .missing = 请填写店名

question-shop-address = 店在哪里？
    .short = 店的地址
    .hint = 写到门牌号。还没找好，写大概在哪里。
    .missing = 请填写店在哪里

question-since = 店是什么时候开的？（可以不填）
    .short = 开店的日子
    .hint = 只记得年份，也可以。还没开，写打算什么时候开。

question-beds = 有几张按摩床？
    .short = 按摩床
    .hint = 还没有就填 0。
    .missing = 请填写有几张。没有就填 0
    .unit = 张

question-masseurs = 店里有几位看不见的按摩师？
    .short = 看不见的按摩师
    .hint = 看不清的也算，您自己也算。
    .missing = 请填写有几位。没有就填 0
    .unit = 位

question-shop-needs = 店里最要什么帮助？
    .short = 店里要的帮助
    .hint = 有几样选几样。
    .missing = 请至少选一样
question-shop-needs-rent = 门面的租金
question-shop-needs-equipment = 按摩床、消毒柜、洗衣机
question-shop-needs-room = 装修，改得好走、好认
    .hint = 比如扶手、盲道、能读出来的电器
question-shop-needs-sign = 招牌
question-shop-needs-learn = 店里的人想再学一学

question-before = 店里以前领过扶持的钱吗？
    .short = 以前领过没有
    .missing = 请选一项。说不准就选“不清楚”
question-before-no = 没有
question-before-yes = 领过
question-before-unknown = 不清楚

question-learn = 您想学哪一种？
    .short = 想学的
    .missing = 请选一项
question-learn-begin = 从头学
question-learn-health = 会保健按摩，想再学
question-learn-medical = 医疗按摩，想去考试
    .hint = 医疗按摩要考试，考过了才能在医院做

question-books = 学的东西，您怎么看？
    .short = 学习材料
    .hint = 有几样选几样，老师照着准备。
    .missing = 请选一选。哪样都行，就选“都可以”
question-books-braille = 盲文
question-books-sound = 录音，听着学
question-books-large = 大字
question-books-computer = 电脑、手机读出来
question-books-any = 都可以

question-live = 学的时候，住哪里？
    .short = 住哪里
    .missing = 请选一项。说不准就选“还不知道”
question-live-daily = 每天从家里去
question-live-stay = 要住在那里
question-live-unknown = 还不知道，要看在哪里学

question-licence = 营业执照怎么交来看？
    .short = 营业执照
    .hint = 要复印件。还没办的，选“手头没有”。现在还不能在这里传照片。
    .missing = 请选一种交营业执照的办法

question-skill = 按摩的证书怎么交来看？
    .short = 按摩的证书
    .hint = 店里每位按摩师的都要，复印件就行。
    .missing = 请选一种交证书的办法

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
    .hint = 提交以后，批下来以前都可以撤回。
    .statement = 我填的都是真的。我同意残联跟市场监管、人社这些单位核对，只为办这件事。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 收下材料
    .doing = { $office }正在看您的材料
    .next = 材料齐了就往下办。要是缺什么，会在这一页一次写清楚。
    .about = { $office }看材料，一般最多 { $days } 个工作日
    .now = 要交的纸，请尽快交到{ $office }，报上办件号。您选了请人上门的，等工作人员联系。
stage-look = 来店里看看要什么
    .doing = { $office }正在安排来店里看看
    .next = 看完以后，会跟您说清楚哪些可以申请。
    .about = { $office }来店里看一看，时间您来挑，一般 { $days } 个工作日里看完
    .now = 有了时间，请挑一个店里方便的。店还没开的，在您家里或者办事大厅谈。
    .pauses = 看的日子由您挑，所以不算办理时间。
stage-approval = 决定帮不帮
    .doing = { $office }正在看您的申请能不能批
    .next = 批了会写明帮什么。没批的，会写明为什么，您可以申请复核，就是请人再看一遍。
    .about = { $office }决定批不批，一般最多 { $days } 个工作日
stage-payment = 发钱
    .doing = 批下来了，{ $office }正在给您发钱
    .next = 钱打到您填的账号。到了请看一看对不对。暂时没轮到的，会写明“在排队”。
    .about = { $office }发钱，一般最多 { $days } 个工作日
stage-place = 安排学按摩的名额
    .doing = { $office }正在给您安排学的地方
    .next = 安排好了，会告诉您在哪里学、哪天开始、带什么。名额不够，会写明“在排队”。
    .about = { $office }安排学的地方，一般最多 { $days } 个工作日
stage-follow-up = 回访，问您做得怎么样
    .doing = 您申请的已经办好了
    .next = { $office }过两三个月会联系您，问做得怎么样、还要什么帮助。
    .about = 两三个月后，{ $office }联系您，问做得怎么样，一般最多 { $days } 个工作日

# 时间线上的话，只写跟这项服务有关的
event-assessed = { $office }来店里看过了

# 办完
finished = 盲人按摩扶持办好了
    .next = 用这笔钱买的东西，请把发票留好。以后还要帮助，可以再来问。
follow-pension-subsidy = 自己交养老保险的，可以申请养老保险补贴。
follow-job-registration = 学好了想找按摩的工作，可以登记找工作。
