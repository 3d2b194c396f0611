# 残疾人证损坏换领
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数。

title = 残疾人证损坏换领
summary = 证坏了，或者证上的内容要改，换一本

# 服务介绍页
who = 证还在，可是破了、脏了、看不清了，或者证上的名字这些要改的人。类别和等级不变。替家里人填的时候，“您”就是他，电话可以留您自己的。未成年人、智力或者精神残疾人，请监护人来办。证丢了，请办挂失补办。
need-certificate = 您的残疾人证。填的时候要看证号。领新证时，旧证要交回。
need-identity = 身份证，原件和复印件。内容要改的，还要户口簿这样的证明。户口在外地的，还要居住证。
need-photo = 近期的彩色照片，白底，不戴帽子。一般是两寸，要几张请打电话问。
need-phone = 一个能收短信的手机。
cost = 换领不收钱。要邮寄的，邮费谁出，请打电话问清楚。
decides = { $office }

# 合不合适
eligible-certificate = 您有残疾人证。坏了，或者内容要改，就可以换。
    .no = 要先有残疾人证。证已经过期的，请办到期换证。
    .perhaps = 要看您有没有残疾人证。

# 问题
question-number = 您的残疾人证号是多少？
    .short = 残疾人证号
    .hint = 一共 20 位：前 18 位是身份证号，后面还有 2 位数字。看不清的话，前 18 位看身份证。
    .missing = 请填写残疾人证号

question-reason = 为什么要换？
    .short = 换领的原因
    .missing = 请选一项
question-reason-worn = 证破了、脏了，或者看不清了
question-reason-details = 证上的内容要改
    .hint = 比如改了名字。证也坏了的，也选这一项
question-reason-condition = 残疾情况变了
    .hint = 比如比以前重了，或者好转了

question-condition = 情况变了，建议办“类别等级变更”
    .text = 换领只换一本新的，类别和等级跟原来一样。情况变了，等级可能会变，补贴也会跟着变。
    .instead = 类别等级变更要到医院评定。也可以打 { $phone }，请工作人员帮您约时间。
    .continue = 类别和等级不用变，我只换证

question-details = 哪些内容要改？
    .short = 要改的内容
    .hint = 有几样选几样。
    .missing = 请选要改的内容。说不准，就选“说不准”
question-details-name = 姓名
question-details-id-number = 身份证号
question-details-guardian = 监护人，或者他的电话
question-details-household = 户口地址
    .hint = 户口迁到别的区县的，要办的是“迁移”
question-details-other = 别的内容
question-details-unsure = 说不准，请工作人员看

question-new-details = 改成什么？
    .short = 新的内容
    .hint = 比如：姓名改成王小明。写不清楚也没关系，工作人员会看您的户口簿。
    .missing = 请写一写要改成什么

question-expiry = 您的证到哪一天到期？（可以不填）
    .short = 证的到期日
    .hint = 看证上的有效期，填最后那一天。看不清就空着，不影响办理。

question-renewal = 证快到期或者已经到期，建议办“到期换证”
    .text = 换领的证，到期日跟原来一样。到期前 { $renewal-opens-months } 个月起，可以到期换证。新证再管十年，也不收钱。
    .instead = 到期换证，也是交回旧证，换一本新的。不知道办哪一样，请打 { $phone } 问。
    .continue = 我还是只换领，继续

question-registered = 您的户口在哪里？
    .short = 户口所在地
    .hint = 看户口簿。户口在外地，也可以在这里办，由户口所在地残联来批。请带上居住证。
    .missing = 请填写户口在哪里

question-guardian = 监护人是谁？
    .short = 监护人
    .hint = 未成年人、智力或者精神残疾人，由监护人来办，一般是父母、爱人或者成年子女。您就是监护人的，写您自己，关系写“母亲”这样。没有监护人，请打 { $phone }，社区可以帮忙。
    .missing = 请填写监护人

question-address = 您现在住在哪里？
    .short = 现在的住址
    .hint = 写到门牌号，跟寄快递一样。选邮寄的，新证寄到这里。
    .missing = 请填写现在的住址

question-phone = 用哪个电话联系您？
    .short = 联系电话
    .hint = 手机、座机都可以。座机请带区号。替家里人办，写您的电话。
    .missing = 请填写联系电话
    .prefilled = 已经填好您登录用的手机号。要改就直接改。

question-identity = 身份证怎么交来看？
    .short = 身份证
    .hint = 要原件和复印件，原件看过就还您。没有身份证的孩子，用户口簿。现在还不能在这里传照片。
    .missing = 请选一种交身份证的办法

question-details-proof = 改了内容的证明怎么交？
    .short = 改了内容的证明
    .hint = 一般是户口簿，上面要有新的内容。改过名字的，看得到以前的名字最好。
    .missing = 请选一种交证明的办法

question-guardian-proof = 监护人的证明怎么交？
    .short = 监护人的证明
    .hint = 监护人的身份证和户口簿，要看得出是什么关系。不在一个户口簿上的，请社区开证明。
    .missing = 请选一种交证明的办法

question-photo = 照片怎么交？
    .short = 交照片的办法
    .hint = 要近期的彩色照片，白底，不戴帽子，一般是两寸。
    .missing = 请选一种交照片的办法

question-receive = 新证怎么给您？
    .short = 领证方式
    .missing = 请选一种领证的办法
question-receive-post = 寄给我
    .hint = 寄到您刚才填的住址。邮费谁出，请打 { $phone } 问。
question-receive-collect = 我自己去领，或者请人代领
    .hint = 下一步选去哪里领
question-receive-home = 我出不了门，请送到家里
    .hint = 工作人员会跟您约时间。办不办得到，他们会告诉您

question-hall = 您想去哪里领？
    .short = 领证地点
    .missing = 请选一个领证的地方

question-declaration = 请您确认
    .short = 您的确认
    .hint = 提交以后，新证给您以前都可以撤回。
    .statement = 我填的都是真的。拿到新证时，我把旧证交回。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 受理
    .doing = { $office }正在看您的材料
    .next = 材料齐了就收下办理，然后送残联审核。要是缺什么，会在这一页一次写清楚。
    .about = { $office }看材料，一般最多 { $days } 个工作日
    .now = { $photo ->
            [home] 等工作人员联系您，约上门的时间。
            [helper] 材料和照片，请家里人或者别人尽快送到{ $office }，报上办件号。
            [missing] 还没有照片的话，请尽快去照，跟材料一起送到{ $office }，报上办件号。
           *[self] 材料和照片，请尽快送到{ $office }，报上办件号。
        }

stage-home-visit = 上门来帮您办
    .doing = { $office }正在安排人到您家里来
    .next = 上门收好材料以后，接着审核。您不用出门。
    .about = 出不了门的，{ $office }上门收材料，一般 { $days } 个工作日里排上
    .now = 有了可以上门的时间，请挑一个您方便的。
    .pauses = 上门的日子由您挑，所以不算办理时间。

stage-review = 残联审核
    .doing = { $office }正在审核
    .next = 审核通过，就给您制作新证。
    .about = { $office }审核，一般最多 { $days } 个工作日
stage-delivery = 制作新证，收回旧证
    .doing = 审核通过了，正在制作新证
    .next = { $receive ->
            [collect] 新证做好以后，请到{ $hall }领，带上旧证。去之前先打 { $phone }，问做好没有。
            [home] 新证做好以后，会跟您约时间送到家里。请把旧证准备好，交给来的人。
           *[other] 新证做好以后，会寄到您填的住址。旧证先留好，工作人员会告诉您怎么交回。
        }
    .about = { $office }制证，再交给您，收回旧证，一般最多 { $days } 个工作日

stage-visit = 回访，问您办得怎么样
    .doing = 新证已经给您了
    .next = { $office }可能会打电话，问您办得顺不顺。问完就都办完了。
    .about = { $office }可能回访，问您满不满意

# 时间线上的话，只写跟这项服务有关的
event-approved = { $office }审核通过，可以换领
event-delivered = { $office }把新证交给您了

# 办完
finished = 换好了
    .next = 类别、等级和到期日，跟原来一样。快到期时，再来办到期换证。
follow-change = 您说残疾情况变了。等级变了，补贴也可能会变。
follow-living-subsidy = 名字或者身份证号改了。您在领补贴的话，那边也要改。
