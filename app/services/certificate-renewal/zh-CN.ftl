# 残疾人证到期换证
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$day 是一个日子；$days 是工作日数。

title = 残疾人证到期换证
summary = 证快到期了，或者已经到期，换一本新的

# 服务介绍页
who = 有残疾人证，证快到期或者已经到期的人。家里人可以代您填。
need-certificate = 您的残疾人证。填的时候要看证号和到期日。
need-photo = 一张近期的免冠白底彩色照片。照片不用现在交。
need-phone = 一个能收短信的手机。
cost = 不收钱。
decides = { $office }

# 问题
question-number = 您的残疾人证号是多少？
    .short = 残疾人证号
    .hint = 证号在证件第一页，一共 20 位。补办过的，后面还有 B1 这样的字。
    .missing = 请填写残疾人证号

question-expiry = 您的证到哪一天到期？
    .short = 证的到期日
    .hint = 证上写着“有效期限”，请填最后那一天。看不清可以空着，不影响办理。

question-early = 现在换证早了一点
    .text = 在您这里，从{ $opens }起可以换证。您填的都已经存好，到那天再来，接着办就行。
    .continue = 我现在就想申请，请工作人员决定

question-expired = 您的证已经过期
    .text = 到期日是{ $expired }。过期了也可以换证，不用重新新办。换好以前，有的待遇可能会暂停，所以请尽快办。
    .continue = 好的，继续

question-changed = 办证以后，您的情况有变化吗？
    .short = 情况有没有变化
    .missing = 请选一项。没有变化就选“没有变化”
question-changed-nothing = 没有变化
question-changed-contact = 地址或者电话变了
    .hint = 后面会请您填新的地址和电话
question-changed-condition = 残疾情况变了
    .hint = 比如比以前重了，或者好转了
question-changed-lost = 证丢了

question-condition = 情况变了，建议办“类别等级变更”
    .text = 残疾情况变了，等级可能也会变，补贴也会跟着变。换证只换一本新证，不改类别和等级。
    .instead = 类别等级变更要到医院评定。现在请打 { $phone }，或者到街道残联办，他们会帮您约时间。
    .continue = 我还是只换证，继续

question-lost = 证丢了，建议办“挂失补办”
    .text = 证丢了要先挂失，别人就不能用您的证。补办的新证，证号后面会加上 B1。
    .instead = 现在请打 { $phone }，或者到街道残联办挂失补办。
    .continue = 我还是要换证，继续

question-address = 您现在住在哪里？
    .short = 现在的住址
    .hint = 写到门牌号，跟寄快递一样。新证会按这个地址寄。
    .missing = 请填写现在的住址

question-phone = 用哪个电话联系您？
    .short = 联系电话
    .hint = 手机、座机都可以。座机请带区号。
    .missing = 请填写联系电话
    .prefilled = 已经填好您登录用的手机号。要改就直接改。

question-receive = 新证怎么给您？
    .short = 怎么领新证
    .missing = 请选一种领证的办法
question-receive-post = 寄给我
    .hint = 寄到您刚才填的住址
question-receive-collect = 我自己去领，或者请人代领
    .hint = 下一步选去哪里领

question-hall = 您想去哪里领？
    .short = 去哪里领
    .missing = 请选一个领证的地方

question-photo = 照片怎么交？
    .short = 照片怎么交
    .hint = 现在还不能在这里传照片。要一张近期的免冠白底彩色照片。
    .missing = 请选一种交照片的办法
question-photo-self = 我自己送到街道
question-photo-helper = 请家里人或者别人送到街道
question-photo-home = 我出不了门，请上门来帮我
    .hint = 工作人员会打电话跟您约时间

question-declaration = 请您确认
    .short = 您的确认
    .hint = 提交以后，在办好以前都可以撤回。
    .statement = 我填的都是真的。旧证我会在领新证时交回。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 街道受理
    .doing = { $office }正在看您的材料
    .next = 材料齐全就受理，然后送区残联审核。要是缺什么，会一次全告诉您。
    .about = { $office }看材料，{ $days } 个工作日
stage-review = 区残联审核
    .doing = { $office }正在审核
    .next = 审核通过，就给您制作新证。
    .about = { $office }审核，{ $days } 个工作日
stage-delivery = 制作新证，交给您
    .doing = 审核通过了，正在制作新证
    .next =
        { $receive ->
            [collect] 新证做好以后，请到{ $hall }领。旧证要带去交回。
           *[other] 新证做好以后，会寄到您填的住址。旧证请交给送证的人。
        }
    .about = { $office }制证，再交给您，{ $days } 个工作日
stage-visit = 回访
    .doing = 新证已经给您了
    .next = { $office }可能会打电话，问您办得顺不顺。问完就办结。
    .about = { $office }回访，问您满不满意，{ $days } 个工作日

# 时间线上的话，只写跟这项服务有关的
event-delivered = 新证交给您了
event-approved = { $office }审核通过，可以换证

# 办完
finished = 换好了
    .next = 下一次换证，是十年以后。快到期时再来这里办。
