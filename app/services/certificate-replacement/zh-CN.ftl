# 残疾人证挂失补办
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数。

title = 残疾人证挂失补办
summary = 证丢了，先挂失，再补一本新的

# 服务介绍页
who = 残疾人证丢了、让人偷了的人。替家里人填的时候，“您”就是他，电话可以留您自己的。未成年人、智力或者精神残疾人，请监护人来办。证还在，只是坏了，请办损坏换领。
need-identity = 身份证，原件和复印件。没有身份证的孩子，用户口簿。户口在外地的，还要居住证。
need-photo = 近期的彩色照片，白底，不戴帽子。一般是两寸，要几张请打电话问。
need-phone = 一个能收短信的手机。
cost = 补办不收钱。有的地方要先登报声明，登报的钱自己出，请打电话问。要邮寄的，也请问邮费谁出。
decides = { $office }

# 合不合适
eligible-certificate = 您办过残疾人证。证要是丢了，就可以补办。
    .no = 您还没有残疾人证，请办新办。
    .perhaps = 要看您是不是办过残疾人证。

# 问题

question-remember = 您还记得证号吗？
    .short = 记不记得证号
    .hint = 复印过、拍过照的，上面就有。记不得也能办。
    .missing = 请选一项。记不得，就用身份证号
question-remember-number = 记得，我填残疾人证号
question-remember-citizen-id = 记不得，我填身份证号

question-number = 丢的那本证，证号是多少？
    .short = 残疾人证号
    .hint = 一共 20 位：前 18 位是身份证号，后面还有 2 位数字。以前补办过的，最后还有 B1 这样的字。
    .missing = 请填写残疾人证号

question-citizen-id = 您的身份证号是多少？
    .short = 身份证号
    .hint = 一共 18 位，最后一位可能是 X。替家里人办，写他的身份证号。
    .missing = 请填写身份证号

question-category = 丢的那本证，是哪一类残疾？
    .short = 残疾类别
    .missing = 请选一项。记不清，就选“记不清”
question-category-vision = 视力
question-category-hearing = 听力
question-category-speech = 言语，就是说话
question-category-physical = 肢体，就是手、脚和身体
question-category-intellectual = 智力
question-category-mental = 精神，包括孤独症
question-category-multiple = 多重，就是不止一类
question-category-unknown = 记不清

question-happened = 证怎么了？
    .short = 证怎么了
    .missing = 请选一项
question-happened-lost = 丢了，找不到了
question-happened-stolen = 让人偷了
question-happened-damaged = 还在，只是坏了

question-damaged = 证还在，建议办“损坏换领”
    .text = 证坏了可以换一本，证号不变，旧证交回就行。补办的话，证号后面会加上 B1 这样的字。
    .instead = 损坏换领也不收钱。不知道办哪一样，请打 { $phone } 问。
    .continue = 我还是要补办，继续

question-when = 大概什么时候丢的？（可以不填）
    .short = 丢的时间
    .hint = 记得哪年就填哪年，月和日可以空着。

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
    .hint = 补好以后，旧证就作废了。提交以后，新证给您以前都可以撤回。
    .statement = 我填的都是真的。以后找到旧证，我会交回，不再用它。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 受理，挂失
    .doing = { $office }正在看您的材料
    .next = 材料齐了就收下，给旧证挂失，再送残联审核。要是缺什么，会在这一页一次写清楚。
    .about = { $office }看材料，给旧证挂失，一般最多 { $days } 个工作日
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
    .next = 审核通过，旧证作废，给您制作新证。
    .about = { $office }审核，一般最多 { $days } 个工作日
stage-delivery = 制作新证，交给您
    .doing = 审核通过了，正在制作新证
    .next = { $receive ->
            [collect] 新证做好以后，请到{ $hall }领，带上身份证。去之前先打 { $phone }，问做好没有。
            [home] 新证做好以后，会跟您约时间，送到家里。
           *[other] 新证做好以后，会寄到您填的住址。
        }
    .about = { $office }制证，再交给您，一般最多 { $days } 个工作日

stage-visit = 回访，问您办得怎么样
    .doing = 新证已经给您了
    .next = { $office }可能会打电话，问您办得顺不顺。问完就都办完了。
    .about = { $office }可能回访，问您满不满意

# 时间线上的话，只写跟这项服务有关的
event-accepted = { $office }收下了您的申请，给旧证挂失
event-approved = { $office }审核通过，可以补办
event-delivered = { $office }把新证交给您了

# 办完
finished = 补好了
    .next = 新证的号码，最后多了 B1 或者 B2。以后填证号，要把它一起填上。
follow-living-subsidy = 证号变了。您在领生活补贴的话，请问一问要不要报新证号。
follow-nursing-subsidy = 证号变了。您在领护理补贴的话，请问一问要不要报新证号。
