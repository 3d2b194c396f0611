# 残疾人证到期换证
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$day 是一个日子；$days 是工作日数。

title = 残疾人证到期换证
summary = 证快到期了，或者已经到期，换一本新的

# 服务介绍页
who = 有残疾人证，证快到期或者已经到期的人。替家里人填的时候，“您”就是他，电话可以留您自己的。未成年人、智力或者精神残疾人，请监护人来办。
need-certificate = 您的残疾人证。填的时候要看证号和到期日。
need-photo = 一张近期的彩色照片，白底，不戴帽子。不在网上交，填完以后送到办事点。出不了门，可以请人上门。几寸的，请打电话问。
need-phone = 一个能收短信的手机。
cost = 换证不收钱。要邮寄的，邮费谁出，请打电话问清楚。
decides = { $office }

# 合不合适
eligible-certificate = 您有残疾人证。到期前 { $renewal-opens-months } 个月起，或者已经过期，都可以换。
    .no = 要先有残疾人证，才有证可换。
    .perhaps = 要看您有没有残疾人证。

# 问题
question-number = 您的残疾人证号是多少？
    .short = 残疾人证号
    .hint = 一共 20 位：前 18 位是身份证号，后面还有 2 位数字。补办过的，最后还有 B1 这样的字。
    .missing = 请填写残疾人证号

question-expiry = 您的证到哪一天到期？（可以不填）
    .short = 证的到期日
    .hint = 看证上的有效期，填最后那一天。看不清就空着，不影响办理。

question-early = 现在换证早了一点
    .text = 在您这里，一般从 { $opens }起可以换证。
    .continue = 我现在就想申请，请工作人员决定
    .instead = 您填的都已经存好。到那天再来，接着办就行。

question-expired = 您的证已经过期
    .text = 到期日是 { $expired }。过期了也可以换证，不用重新新办。换好以前，有的待遇可能会暂停，所以请尽快办。
    .continue = 好的，继续

question-changed = 办证以后，您的情况有变化吗？
    .short = 变化情况
    .missing = 请选一项。没有变化就选“没有变化”
question-changed-nothing = 没有变化
question-changed-contact = 地址或者电话变了
    .hint = 后面会请您填新的地址和电话
question-changed-condition = 残疾情况变了
    .hint = 比如比以前重了，或者好转了
question-changed-lost = 证丢了

question-condition = 情况变了，建议办“类别等级变更”
    .text = 残疾情况变了，等级可能也会变，补贴也会跟着变。换证只换一本新证，不改类别和等级。
    .instead = 类别等级变更要到医院评定。也可以打 { $phone }，请工作人员帮您约时间。
    .continue = 我还是只换证，继续

question-lost = 证丢了，建议办“挂失补办”
    .text = 证丢了要先挂失，别人就不能用您的证。补办的新证，证号后面会加上 B1 这样的字。
    .instead = 也可以打 { $phone }，或者到街道残联办挂失补办。
    .continue = 我还是要换证，继续

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

question-guardian-proof = 监护人的证明怎么交？
    .short = 监护人的证明
    .hint = 监护人的身份证和户口簿，要看得出是什么关系。不在一个户口簿上的，请社区开证明。
    .missing = 请选一种交证明的办法

question-photo = 照片怎么交？
    .short = 交照片的办法
    .hint = 要近期的彩色照片，白底，不戴帽子，一般是两寸。
    .missing = 请选一种交照片的办法

question-declaration = 请您确认
    .short = 您的确认
    .hint = 提交以后，新证给您以前都可以撤回。
    .statement = 我填的都是真的。旧证还在的话，我会交回。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 受理
    .doing = { $office }正在看您的材料
    .next = 材料齐了就收下办理，然后送残联审核。要是缺什么，会在这一页一次写清楚。
    .about = { $office }看材料，一般最多 { $days } 个工作日
    .now = { $photo ->
            [home] 等工作人员联系您，约上门的时间。
            [helper] 照片还没送的话，请家里人或者别人尽快送到{ $office }，报上办件号。
            [missing] 还没有照片的话，请尽快去照一张，送到{ $office }，报上办件号。
           *[self] 照片还没送的话，请尽快送到{ $office }，报上办件号。
        }

stage-home-visit = 上门来帮您办
    .doing = { $office }正在安排人到您家里来
    .next = 上门收好材料以后，接着审核。您不用出门。
    .about = 出不了门的，{ $office }上门收材料，一般 { $days } 个工作日里排上
    .now = 有了可以上门的时间，请挑一个您方便的。
    .pauses = 上门的日子由您挑，所以不算办理时间。

stage-review = 审核
    .doing = { $office }正在审核
    .next = 审核通过，就给您制作新证。
    .about = { $office }审核，一般最多 { $days } 个工作日
stage-delivery = 制作新证，交给您
    .doing = 审核通过了，正在制作新证
    .next = { $receive ->
            [collect] 新证做好以后，请到{ $hall }领，带上旧证。去之前先打 { $phone }，问做好没有。
            [home] 新证做好以后，会跟您约时间送到家里。请把旧证准备好，交给来的人。
           *[other] 新证做好以后，会寄到您填的住址。旧证先留好，工作人员会告诉您怎么交回。
        }
    .about = { $office }制证，再交给您，一般最多 { $days } 个工作日

stage-visit = 回访，问您办得怎么样
    .doing = 新证已经给您了
    .next = { $office }可能会打电话，问您办得顺不顺。问完就都办完了。
    .about = { $office }可能回访，问您满不满意

# 时间线上的话，只写跟这项服务有关的
event-delivered = { $office }把新证交给您了
event-approved = { $office }审核通过，可以换证

# 办完
finished = 换好了
    .next = 下一次换证，是十年以后。快到期时再来这里办。
follow-change = 您说残疾情况变了。等级变了，补贴也可能会变。
follow-living-subsidy = 证过期的时候，补贴可能停了。请看看要不要重新申请。
