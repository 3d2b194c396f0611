# 机动轮椅车：检测、维修、燃油补贴
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数；$fuel-yuan-a-year 是一辆车一年补多少元。

title = 机动轮椅车检测维修和燃油补贴
summary = 每年检查车子，坏了来修，领一年的油钱补贴

# 服务介绍页
who = 有机动轮椅车的肢体残疾人。机动轮椅车就是残疾人开上路的三轮车。燃油补贴给下肢残疾的车主。车停用、报废了，也在这里说一声。替家里人填的时候，“您”就是他，电话可以留您自己的。一般在户口所在地办。
need-certificate = 您的残疾人证。
need-vehicle = 车。填的时候看一看车牌号。
need-proof = 第一次领补贴的，准备好买车的发票或者别的凭证。
need-bank = 领补贴的，准备好您本人的银行账号。
cost = 申请和检查一般不收钱。修理要自己出钱的，先写给您看，您同意了才修。
decides = { $office }

eligible-certificate = 您有残疾人证。
    .no = 要先有残疾人证。没有的先办证，过期的先换证。
    .perhaps = 要看有没有残疾人证。
eligible-legs = 您的残疾类别里有肢体残疾。
    .no = 燃油补贴只给下肢残疾的车主。
    .perhaps = 要看是不是下肢残疾，工作人员会看您的证。
eligible-vehicle = 您有机动轮椅车。
    .no = 要自己有机动轮椅车。
    .perhaps = 要看您有没有机动轮椅车。

# 问题
question-wanted = 您想办什么？
    .short = 要办的事
    .hint = 有几样选几样，可以一次办。
    .missing = 请至少选一样
question-wanted-inspection = 每年的检查
    .hint = 看刹车、灯、轮胎和电路，顺便保养
question-wanted-repair = 修车
question-wanted-subsidy = 领燃油补贴
    .hint = 一辆车一年一般 { $fuel-yuan-a-year } 元，一个人只补一辆
question-wanted-report = 车停用或者报废了，来说一声

question-number = 您的残疾人证号是多少？
    .short = 残疾人证号
    .hint = 一共 20 位：前 18 位是身份证号，后面还有 2 位数字。补办过的，最后还有 B1 这样的字。
    .missing = 请填写残疾人证号

question-other-category = 燃油补贴只给下肢残疾的车主
    .text = 从证号看，您的证上不是肢体残疾。国家规定，这项补贴给下肢残疾的车主。检查和修车不受影响。
    .instead = 腿脚也有残疾的，可以先改证上的类别。请打 { $phone } 问一问。
    .continue = 我还是要申请，请工作人员决定

question-state = 车现在怎么样？
    .short = 车的情况
    .missing = 请选一项
question-state-in-use = 在用
question-state-out-of-use = 停用了，放着没开
question-state-scrapped = 报废了，或者卖了、丢了

question-out-of-use = 车停着的时候，没有燃油补贴
    .text = 说出来不会罚您。从停用起，补贴先停。以后再开，来说一声，可以再领。
    .instead = 车坏了才停的，可以回到前面，选“修车”。
    .continue = 知道了，继续

question-scrapped = 车报废了，燃油补贴就到此为止
    .text = 说出来不会罚您。这辆车从名单上去掉，以后不再补。已经多领的，工作人员会告诉您怎么办。换了新车，可以重新申请。
    .instead = 出门不方便的，可以申请轮椅这样的辅具。
    .continue = 知道了，继续

question-plate = 车牌号是多少？（可以不填）
    .short = 车牌号
    .hint = 没有车牌的，空着，或者写车架上的号码。

question-owner = 车是谁的？
    .short = 车主
    .hint = 看行驶证或者买车的发票，上面写的谁。
    .missing = 请选一项
question-owner-self = 我的
question-owner-family = 家里人的
question-owner-other = 别人的

question-not-owner = 补贴只给车主
    .text = 国家规定，燃油补贴给有残疾人证的车主。车在别人名下，可能领不到。
    .instead = 车其实是您的，只是写了别人的名字？请打 { $phone } 问怎么改。
    .continue = 我还是要申请，请工作人员决定

question-bought = 车是哪一年买的？（可以不填）
    .short = 买车的时间
    .hint = 只记得年份，就只填年份。

question-before = 以前领过燃油补贴吗？
    .short = 以前领没领过
    .missing = 请选一项。记不清就选“记不清了”
question-before-first = 没有，这是第一次
question-before-again = 领过
question-before-unknown = 记不清了

question-proof = 买车的凭证怎么交？
    .short = 买车的凭证
    .hint = 发票、收据，或者写着您名字的行驶证都行。都没有，请选“我现在还没有”，工作人员告诉您怎么补。现在还不能在这里传照片。
    .missing = 请选一种交的办法

question-fault = 车哪里坏了？
    .short = 车的毛病
    .hint = 比如：右边刹车很松，大灯不亮。
    .missing = 请写哪里坏了

question-danger = 有下面这些危险吗？
    .short = 有没有危险
    .hint = 有几样选几样。
    .missing = 请选一项。都没有就选“都没有”
question-danger-brakes = 刹不住
question-danger-steering = 方向不灵
question-danger-battery = 电池鼓包、发烫、漏水、有怪味
question-danger-fuel = 漏油，或者有油味
question-danger-none = 都没有

question-stop-driving = 修好以前，请不要开
    .text = 这样开上路，会伤着您和别人。电池鼓包、漏油的，离火远一点，不要充电。请选“请来我家取车”，或者“请到我家来”。
    .instead = 觉得危险，请马上打 { $phone }。着火了打 119，受伤了打 120。
    .continue = 知道了，继续

question-way = 怎么检查、怎么修最方便？
    .short = 怎么检查和修
    .missing = 请选一种办法
question-way-bring = 我开过去
    .hint = 去哪里，会跟时间一起告诉您
question-way-fetch = 请来我家取车
question-way-home = 请到我家来

question-half-day = 哪个半天方便？
    .short = 方便的半天
    .hint = 这是您方便的时间。定下来是哪天，会再告诉您。
    .missing = 请选一个半天

question-bank = 补贴打到哪个银行账号？
    .short = 银行账号
    .hint = 写开户银行和账号。要用车主本人的名字开户。
    .missing = 请填写银行账号

question-address = 您现在住在哪里？
    .short = 现在的住址
    .hint = 写到门牌号。选了上门的，就到这里来。
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
    .hint = 提交以后，办成以前都可以撤回。
    .statement = 我填的都是真的。车停用、报废、卖了，我会来说一声。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 受理
    .doing = { $office }正在看您的材料
    .next = 材料齐了就往下办。缺什么，会在这一页一次写清楚。
    .about = { $office }看您填的和材料，一般最多 { $days } 个工作日
    .now = { $before ->
            [first] 买车的凭证还没交的，请尽快交给{ $office }，报上办件号。
            [unknown] 买车的凭证还没交的，请尽快交给{ $office }，报上办件号。
           *[other] 什么也不用做。
        }
stage-inspection = 检查车子
    .doing = { $way ->
            [bring] 正在约您来检查车子
            [fetch] 正在约到您家取车
           *[home] 正在约到您家检查车子
        }
    .next = 检查完，会写明哪里好、哪里要修。
    .about = 检查和修车才有这一步。先约时间，一般 { $days } 个工作日里检查
    .now = { $way ->
            [bring] 这里出现时间以后，请挑一个，把车开来。觉得危险，请不要开，改成来取。
           *[other] 这里出现时间以后，请挑一个家里有人的。
        }
    .pauses = 检查的时间要等您来挑，所以这几天不算办理时间。
stage-quote = 报价：您同意才修
    .doing = { $office }正在算多少钱，或者正在等您看
    .next = 您同意了，就开始修。
    .about = 修车才有这一步。{ $office }写明多少钱、您出多少，一般最多 { $days } 个工作日
    .now = 报价写好以后，请看一看。不修了、还要领补贴的，请选“有些地方要改”，写上不修。选“不要”，整件事就不办了。
stage-repair = 修车
    .doing = { $office }正在修
    .next = 修好了，请您当场试。
    .about = 修车才有这一步。{ $office }修理，一般最多 { $days } 个工作日。要等配件的，会告诉您
stage-hand-back = 试一试，把车还给您
    .doing = 修好了，等您试
    .next = 好开就还给您。还有毛病，就再修。
    .about = 修车才有这一步。{ $office }把车还给您，一般最多 { $days } 个工作日
    .now = 请试一试刹车和灯。还有毛病，请当场说。
stage-review = 审核补贴
    .doing = { $office }正在审核您的补贴
    .next = 通过以后，跟今年的名单一起报上去，再打钱。
    .about = 领补贴才有这一步。{ $office }核对车和车主，一般最多 { $days } 个工作日
stage-record = 记下车停用或者报废
    .doing = { $office }正在把这辆车从补贴名单上去掉
    .next = { $state ->
            [out-of-use] 以后再开，来说一声，可以再领补贴。
            [scrapped] 换了新车，可以重新申请补贴。
           *[in-use] 写清楚了，会在这一页告诉您。
        }
    .about = 车停用、报废了才有这一步。{ $office }记下来，一般最多 { $days } 个工作日
stage-payment = 打补贴
    .doing = 补贴通过了，正在打钱
    .next = 钱会打到您填的账号。
    .about = 领补贴才有这一步。多数地方一年统一打一次，{ $office }一般最多 { $days } 个工作日
stage-visit = 回访，问您办得怎么样
    .doing = 您要办的都办了
    .next = { $office }可能会来问您办得顺不顺。
    .about = { $office }可能问您满不满意，一般 { $days } 个工作日里

# 时间线上的话，只写跟这项服务有关的
event-assessed = { $office }检查好了车子
event-approved = { $office }审核通过，可以领补贴
event-delivered = { $office }把修好的车还给您了

# 办完
finished = 都办好了
    .next = 车的情况变了，停用、报废、换新，都请来说一声。
follow-fitting = 不开车了，可以申请轮椅这样的辅具。
follow-next-year = 补贴和检查一年一次，明年记得再来。
