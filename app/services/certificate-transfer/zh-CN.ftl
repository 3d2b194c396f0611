# 残疾人证迁移
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数。

title = 残疾人证迁移
summary = 户口迁走了，残疾人证也跟着转过去

# 服务介绍页
who = 有残疾人证，户口迁到了别的区或者别的县的人。请在新户口所在地办。替家里人填的时候，“您”就是他，电话可以留您自己的。未成年人、智力或者精神残疾人，请监护人来办。户口没动、只是搬了家的，不用办。
need-certificate = 您的残疾人证。填的时候要看证号。
need-identity = 身份证和新的户口簿，原件和复印件。
need-photo = 近期的彩色照片，白底，不戴帽子。一般是两寸，要几张请打电话问。
need-phone = 一个能收短信的手机。
cost = 迁移不收钱。要邮寄的，邮费谁出，请打电话问清楚。
decides = { $office }

# 合不合适
eligible-certificate = 您有残疾人证。户口迁到别的区县以后，{ $freeze-months } 个月以内要把证转过去。
    .no = 要先有残疾人证，才有证可转。
    .perhaps = 要看您有没有残疾人证，户口有没有迁走。

# 问题
question-number = 您的残疾人证号是多少？
    .short = 残疾人证号
    .hint = 一共 20 位：前 18 位是身份证号，后面还有 2 位数字。补办过的，最后还有 B1 这样的字。
    .missing = 请填写残疾人证号

question-moved = 户口迁过来多久了？
    .short = 户口迁了多久
    .hint = 看新户口簿上的日子。记不清也没关系。
    .missing = 请选一项。记不清就选“记不清了”
question-moved-recent = 不满 { $freeze-months } 个月
question-moved-half-year = 满 { $freeze-months } 个月，不满 { $cancel-months } 个月
question-moved-year = 满 { $cancel-months } 个月了
question-moved-unknown = 记不清了
question-moved-not-yet = 户口还没有迁

question-move-first = 户口没迁，证就不用迁
    .text = 残疾人证跟着户口走。只是换了住的地方，您的证照常能用。在现在住的地方，也能换证、补证。
    .instead = 户口迁好以后再来。您填的都已经存好。
    .continue = 户口马上就迁，我先填着

question-frozen = 您的证可能已经冻结了，请尽快办
    .text = 户口迁走满 { $freeze-months } 个月，原来的残联会先冻结您的证。冻结就是暂时不能用。转过来以后，一般就能接着用。
    .continue = 好的，继续

question-cancelled = 您的证可能已经注销了
    .text = 户口迁走满 { $cancel-months } 个月还没转证，原来的残联会注销您的证。注销了，就要在新地方重新办一本。
    .instead = 拿不准的话，可以先打 { $phone }，请工作人员帮您查一查。
    .continue = 我想先办迁移，请工作人员查

question-from = 户口原来在哪里？
    .short = 原来的户口所在地
    .hint = 就是迁走以前的区或者县，您的证是那里发的。在同一个区里搬，不用办迁移。
    .missing = 请填写户口原来在哪里

question-registered = 户口现在在哪里？
    .short = 现在的户口所在地
    .hint = 看新的户口簿。证会转到这里。
    .missing = 请填写户口现在在哪里

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

question-identity = 身份证和新户口簿怎么交来看？
    .short = 身份证和户口簿
    .hint = 户口簿要首页和您那一页，看得出是什么时候迁来的。原件看过就还您，复印件留下。现在还不能在这里传照片。
    .missing = 请选一种交材料的办法

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
    .statement = 我填的都是真的。我同意原来的残联把我的档案转过来。旧证还在的话，我会交回。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 受理
    .doing = { $office }正在看您的材料
    .next = 材料齐了就收下办理，然后请原来的残联转档案。要是缺什么，会在这一页一次写清楚。
    .about = { $office }看材料，一般最多 { $days } 个工作日
    .now = { $identity ->
            [home] 等工作人员联系您，约上门收材料的时间。
            [helper] 材料和照片，请家里人或者别人尽快送到{ $office }，报上办件号。
            [missing] 材料找齐以后，请跟照片一起送到{ $office }，报上办件号。
           *[self] 材料和照片，请尽快送到{ $office }，报上办件号。
        }
stage-handover = 原来的残联转档案
    .doing = { $office }正在核对，把您的档案转过来
    .next = 档案转到以后，新地方的残联就审核。您不用回原来的地方跑。
    .about = 原户口所在地的残联核对、转档案，一般最多 { $days } 个工作日
stage-review = 新地方的残联审核
    .doing = { $office }正在审核
    .next = 审核通过，就给您制作新证。对以前的评定有疑问的，可能请您再评定一次。
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
event-completed = { $office }核对好了，把您的档案转了过来
event-approved = { $office }审核通过，可以发新证
event-delivered = { $office }把新证交给您了

# 办完
finished = 残疾人证转过来了
    .next = 以后换证、变更，都归新地方的残联管。补贴也要转，请看看下面。
follow-living-subsidy = 原来在那边领生活补贴的，请在新地方申请，别断了。
follow-nursing-subsidy = 原来在那边领护理补贴的，也请在新地方申请。
