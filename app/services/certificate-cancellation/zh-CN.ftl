# 残疾人证注销
# 写给办事的人听：短句，用“您”，一句话一个意思。家里有人去世的，话要说得轻。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数。

title = 残疾人证注销
summary = 自己不再要证，或者家里人去世了，把证销掉

# 服务介绍页
who = 自己不想再要残疾人证的人，还有去世的人的家里人。本人要注销，未成年人、智力或者精神残疾人请监护人来办。证丢了、过期了、情况变了，都不用注销，可以办补办、换证、变更。
need-certificate = 要注销的残疾人证。找不到了，也可以办。
need-identity = 身份证和户口簿。替去世的人办，要您自己的，看得出是什么关系。
need-death = 家里人去世的，要一份证明。医院或者社区的死亡证明、火化证明、户口注销证明，有一样就行。
need-phone = 一个能收短信的手机。
cost = 注销不收钱。
decides = { $office }

# 合不合适
eligible-certificate = 您有残疾人证。不想再要了，可以注销，但 { $again-months } 个月以内不能重新申请。
    .no = 没有残疾人证，就不用注销。家里人去世了，您可以替他办。
    .perhaps = 要看您有没有残疾人证，是不是真的不想再要。

# 问题
question-who = 您是替谁来办？
    .short = 替谁办
    .missing = 请选一项
question-who-self = 本人不再要证了
    .hint = 监护人替本人办，也选这一项
question-who-family = 家里人去世了，我来替他办

question-condolence = 请您节哀
    .text = 这件事不急，等您缓一缓再办也可以。要填的不多，填到一半也会存好。不想自己填，可以打 { $phone }，我们替您填。
    .continue = 我现在填

question-year = 注销以前，请先看一看
    .text = 注销以后，{ $again-months } 个月以内不能重新申请。按证发的补贴和优惠，也会跟着停。
    .instead = 证丢了、过期了、情况变了，都不用注销。拿不准，请先打 { $phone } 问。
    .continue = 我想好了，要注销

question-why = 为什么不要证了？
    .short = 原因
    .missing = 请选一项。不想细说，就选“别的原因”
question-why-better = 身体好了，不用了
question-why-unwanted = 我不想要这本证了
question-why-other = 别的原因

question-better = 好转了，也可以办“类别等级变更”
    .text = 只是好了一些的，不用注销，重新评定一次就行。还够得上的，证和一部分补贴可以留着。
    .instead = 类别等级变更要到医院评定。也可以打 { $phone }，请工作人员帮您约时间。
    .continue = 我还是要注销

question-number = 您的残疾人证号是多少？
    .short = 残疾人证号
    .hint = 一共 20 位：前 18 位是身份证号，后面还有 2 位数字。补办过的，最后还有 B1 这样的字。
    .missing = 请填写残疾人证号

question-holder = 去世的亲人是谁？
    .short = 去世的亲人
    .hint = 关系就写他是您的什么人，比如父亲、爱人、姐姐。身份证号在残疾人证上也能找到。
    .missing = 请填写去世的亲人

question-applicant = 您叫什么名字？
    .short = 您的姓名
    .hint = 跟身份证上一样。
    .missing = 请填写您的姓名

question-registered = 证上这个人的户口在哪里？
    .short = 户口所在地
    .hint = 看户口簿。亲人去世的，写他生前的户口。户口在外地，也可以在这里办，由那边的残联来批。
    .missing = 请填写户口在哪里

question-guardian = 监护人是谁？
    .short = 监护人
    .hint = 未成年人、智力或者精神残疾人，由监护人来办，一般是父母、爱人或者成年子女。您就是监护人的，写您自己，关系写“母亲”这样。没有监护人，请打 { $phone }，社区可以帮忙。
    .missing = 请填写监护人

question-phone = 用哪个电话联系您？
    .short = 联系电话
    .hint = 手机、座机都可以。座机请带区号。请写您自己的电话。
    .missing = 请填写联系电话
    .prefilled = 已经填好您登录用的手机号。要改就直接改。

question-certificate = 残疾人证怎么交回？
    .short = 残疾人证
    .hint = 要交回原来那本证。找不到了就选“我现在还没有”，不影响办理。
    .missing = 请选一种交证的办法

question-identity = 身份证和户口簿怎么交来看？
    .short = 身份证和户口簿
    .hint = 要您自己的，看过就还您。替去世的人办，要看得出是什么关系。不在一个户口簿上的，请社区开证明。
    .missing = 请选一种交材料的办法

question-guardian-proof = 监护人的证明怎么交？
    .short = 监护人的证明
    .hint = 监护人的身份证和户口簿，要看得出是什么关系。不在一个户口簿上的，请社区开证明。
    .missing = 请选一种交证明的办法

question-death = 去世的证明怎么交来看？
    .short = 去世的证明
    .hint = 死亡证明、火化证明、户口注销证明，有一样就行，复印件也可以。手边没有，就选“我现在还没有”，我们帮您想办法。
    .missing = 请选一种交证明的办法

question-address = 您现在住在哪里？
    .short = 现在的住址
    .hint = 写到门牌号，我们好上门来收材料。
    .missing = 请填写现在的住址

question-declaration = 请您确认
    .short = 您的确认
    .hint = 提交以后，注销以前都可以撤回。
    .statement = 我填的都是真的。注销是自愿的，也知道 { $again-months } 个月以内不能重新申请。
    .confirmed = 已确认
    .missing = 请您确认后再继续

question-family-declaration = 请您确认
    .short = 您的确认
    .hint = 提交以后，注销以前都可以撤回。
    .statement = 我填的都是真的。我替家里人办注销，找得到的证我会交回。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 受理
    .doing = { $office }正在看您的材料
    .next = 材料齐了就收下办理，然后送残联审核。要是缺什么，会在这一页一次写清楚。
    .about = { $office }看材料，一般最多 { $days } 个工作日
    .now = { $identity ->
            [home] 等工作人员联系您，约上门收材料的时间。
            [helper] 材料请家里人或者别人送到{ $office }，报上办件号。
            [missing] 材料找齐以后，请送到{ $office }，报上办件号。
           *[self] 材料请送到{ $office }，报上办件号。
        }
stage-review = 残联审核
    .doing = { $office }正在审核
    .next = { $who ->
            [family] 审核完就把证注销，您不用再来。
           *[self] 审核通过，就把证注销。您改主意了，现在还可以撤回。
        }
    .about = { $office }审核，一般最多 { $days } 个工作日
stage-record = 登记注销
    .doing = { $office }正在登记注销
    .next = { $who ->
            [family] 登记完就都办好了。补贴会停发，民政部门那边由残联去说。
           *[self] 登记完就都办好了。补贴一般从下个月停发。
        }
    .about = { $office }把证注销，告诉民政部门，一般最多 { $days } 个工作日

# 时间线上的话，只写跟这项服务有关的
event-approved = { $office }审核通过，可以注销
event-completed = { $office }把证注销了

# 办完
finished = 都办好了，证已经注销
    .next = 您不用再来。按证发的补贴，一般从下个月停。有不清楚的，请打 { $phone } 问。
follow-again = 以后又需要了，满 { $again-months } 个月可以重新申请。
