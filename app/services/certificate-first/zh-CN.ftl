# 残疾人证新办
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数。

title = 残疾人证新办
summary = 还没有残疾人证，第一次办

# 服务介绍页
who = 还没有残疾人证的人。办不办，您自己决定。看不清、听不见、说话难、走动难，或者智力、精神上有困难的，都可以申请。未成年人、智力或者精神残疾人，请监护人来办。替家里人填的时候，“您”就是他，电话可以留您自己的。证过期了，请办到期换证。
need-identity = 身份证、户口簿，原件和复印件。户口在外地的，还要居住证。
need-medical = 看病的材料，比如病历、检查报告、出院小结。没有也可以先申请。
need-photo = 近期的彩色照片，白底，不戴帽子。一般是两寸，要几张请打电话问。
need-phone = 一个能收短信的手机。
cost = 办证不收钱。去医院评定，检查费一般自己出。低保户有没有补助，请打电话问。
decides = { $office }

# 合不合适
eligible-none-yet = 您还没有残疾人证。
    .no = 您已经有残疾人证了。过期了就办到期换证，不用新办。
    .perhaps = 要看您是不是已经有残疾人证。
eligible-category = 您说的情况，在残疾人证的七类里。够不够得上，由医院评定。
    .no = 残疾人证分七类，您说的情况不在里面。
    .perhaps = 属于哪一类、够不够得上，到医院评定才知道。

# 问题

question-name = 您叫什么名字？
    .short = 姓名
    .hint = 跟身份证上一样。替家里人办，写他的名字。要公示的话，名字只写姓。
    .missing = 请填写姓名

question-citizen-id = 您的身份证号是多少？
    .short = 身份证号
    .hint = 一共 18 位，最后一位可能是 X。没有身份证的孩子，看户口簿。
    .missing = 请填写身份证号

question-registered = 您的户口在哪里？
    .short = 户口所在地
    .hint = 看户口簿。户口在外地，也可以在这里办，由户口所在地残联来批。请带上居住证。
    .missing = 请填写户口在哪里

question-address = 您现在住在哪里？
    .short = 现在的住址
    .hint = 写到门牌号，跟寄快递一样。选邮寄的，新证寄到这里。
    .missing = 请填写现在的住址

question-disability = 您哪里不方便？
    .short = 哪里不方便
    .hint = 有几样选几样。说不清楚也没关系，医院会评定。
    .missing = 请选一项。说不清楚，就选“说不清楚”
question-disability-vision = 看不见，或者看不清
    .hint = 戴上眼镜也看不清的
question-disability-hearing = 听不见，或者听不清
question-disability-speech = 说不出话，或者别人听不懂
question-disability-physical = 手、脚或者身体活动不便
    .hint = 比如瘫痪、截肢、脑瘫
question-disability-intellectual = 学东西、理解事情很慢
    .hint = 这叫智力残疾，比如唐氏综合征
question-disability-mental = 精神上的病，或者孤独症
    .hint = 这叫精神残疾，比如精神分裂症
question-disability-unsure = 说不清楚

question-cause = 是怎么引起的？
    .short = 原因
    .missing = 请选一项。不知道，就选“不知道”
question-cause-birth = 生下来就这样
question-cause-illness = 生病
question-cause-injury = 受伤，或者出了意外
question-cause-age = 年纪大了，慢慢变成这样
question-cause-unknown = 不知道

question-since = 从什么时候开始的？（可以不填）
    .short = 开始的时间
    .hint = 记得哪年就填哪年，月和日可以空着。

question-surgery = 为这个做过手术吗？
    .short = 手术
    .hint = 做过几次的，看最近那一次。
    .missing = 请选一项。没做过，就选“没有做过”
question-surgery-no = 没有做过
question-surgery-recent = 最近 { $surgery-wait-months } 个月里做过
question-surgery-longer = { $surgery-wait-months } 个月以前做过

question-surgery-wait = 手术以后，最好等一等再申请
    .text = 手术以后，身体还在恢复。一般满 { $surgery-wait-months } 个月再评定，结果才准。截肢、截瘫的，一般不用等。
    .instead = 您填的都已经存好。满了 { $surgery-wait-months } 个月再来，接着办就行。
    .continue = 我现在就想申请，请工作人员决定

question-guardian = 监护人是谁？
    .short = 监护人
    .hint = 未成年人、智力或者精神残疾人，由监护人来办，一般是父母、爱人或者成年子女。您就是监护人的，写您自己，关系写“母亲”这样。没有监护人，请打 { $phone }，社区可以帮忙。
    .missing = 请填写监护人

question-phone = 用哪个电话联系您？
    .short = 联系电话
    .hint = 手机、座机都可以。座机请带区号。替家里人办，写您的电话。
    .missing = 请填写联系电话
    .prefilled = 已经填好您登录用的手机号。要改就直接改。

question-income = 您家有低保吗？
    .short = 家庭情况
    .hint = 低保家庭做评定，有的地方可以补一点钱。
    .missing = 请选一项。说不准就选“不清楚”
question-income-dibao = 有，是低保家庭
    .hint = 每个月领低保金
question-income-borderline = 是低保边缘家庭
    .hint = 收入比低保线高一点，民政认定过
question-income-ordinary = 都不是
question-income-unknown = 不清楚

question-fee = 评定的费用，可能有补助
    .text = { $assessment-fee ->
            [0] 评定的检查费，一般自己出。低保户有没有补助，请打 { $phone } 问。去医院的发票请留好。
           *[other] 评定的检查费，一般自己出。低保户可以补 { $assessment-fee } 元。去医院的发票请留好。
        }
    .continue = 知道了，继续

question-assessment = 您能去医院评定吗？
    .short = 在哪里评定
    .hint = 评定就是请医生看看，属于哪一类、哪一级。日子可以挑。
    .missing = 请选一项
question-assessment-hospital = 能去医院
    .hint = 家里人可以陪着去
question-assessment-home = 出不了门，请到家里来评定
    .hint = 比如长期卧床的。工作人员会跟您约时间

question-identity = 身份证怎么交来看？
    .short = 身份证
    .hint = 要原件和复印件，原件看过就还您。没有身份证的孩子，用户口簿。现在还不能在这里传照片。
    .missing = 请选一种交身份证的办法

question-household = 户口簿怎么交来看？
    .short = 户口簿
    .hint = 要首页和本人那一页，原件和复印件。户口在外地的，请把居住证也带上。
    .missing = 请选一种交户口簿的办法

question-guardian-proof = 监护人的证明怎么交？
    .short = 监护人的证明
    .hint = 监护人的身份证和户口簿，要看得出是什么关系。不在一个户口簿上的，请社区开证明。
    .missing = 请选一种交证明的办法

question-medical = 看病的材料怎么交？
    .short = 看病的材料
    .hint = 比如病历、检查报告、出院小结，复印件就行。没有就选“我现在还没有”，可以先申请。
    .missing = 请选一种交材料的办法

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
    .hint = 提交以后，拿到证以前都可以撤回。
    .statement = 我填的都是真的。愿意做残疾评定，也知道结果可能要公示。未成年人不公示。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 受理
    .doing = { $office }正在看您的材料
    .next = 材料齐了就收下办理，然后给您安排评定。要是缺什么，会在这一页一次写清楚。
    .about = { $office }看材料，一般最多 { $days } 个工作日
    .now = { $photo ->
            [home] 等工作人员联系您，约上门收材料的时间。
            [helper] 材料和照片，请家里人或者别人尽快送到{ $office }，报上办件号。
            [missing] 还没有照片的话，请尽快去照，跟材料一起送到{ $office }，报上办件号。
           *[self] 材料和照片，请尽快送到{ $office }，报上办件号。
        }
stage-hospital = 到医院评定
    .doing = { $office }正在给您安排医院评定
    .next = 评定做完，医院把结果交给残联，您不用跑。
    .about = 到医院评定，由{ $office }安排，一般 { $days } 个工作日里做完
    .now = 有了评定的时间，请挑一个您方便的。去的时候带上身份证和看病的材料。
    .pauses = 评定的日子由您和医院定，所以不算办理时间。
stage-home-assessment = 到家里评定
    .doing = { $office }正在安排医生到您家里评定
    .next = 评定做完，结果会交给残联，您不用出门。
    .about = 出不了门的，{ $office }安排医生上门，一般 { $days } 个工作日里做完
    .now = 有了上门的时间，请挑一个您方便的。请把身份证和看病的材料准备好。
    .pauses = 上门的日子由您和医生定，所以不算办理时间。
stage-notice = 公示评定结果
    .doing = 评定结果正在公示，名字只写姓
    .next = 公示期满，没有人提不同意见，就送去审核。
    .about = { $office }公示评定结果，名字只写姓，一般 { $days } 个工作日。未成年人不公示
    .pauses = 公示要满规定的天数，所以不算办理时间。
stage-review = 残联审核
    .doing = { $office }正在审核
    .next = 审核通过，就给您制作残疾人证。
    .about = { $office }审核，一般最多 { $days } 个工作日
stage-delivery = 制作残疾人证，交给您
    .doing = 审核通过了，正在制作您的证
    .next = { $receive ->
            [collect] 证做好以后，请到{ $hall }领，带上身份证。去之前先打 { $phone }，问做好没有。
            [home] 证做好以后，会跟您约时间，送到家里。
           *[other] 证做好以后，会寄到您填的住址。
        }
    .about = { $office }制证，再交给您，一般最多 { $days } 个工作日

stage-visit = 回访，问您办得怎么样
    .doing = 证已经给您了
    .next = { $office }可能会打电话，问您办得顺不顺。问完就都办完了。
    .about = { $office }可能回访，问您满不满意

# 时间线上的话，只写跟这项服务有关的
event-assessed = 评定做完了，{ $office }收到了结果
event-notice-ended = 公示期满了
event-approved = { $office }审核通过，可以发证
event-delivered = { $office }把残疾人证交给您了

# 办完
finished = 您有残疾人证了
    .next = 证的有效期是十年，请收好。看看下面，还有什么可以申请。
follow-living-subsidy = 低保户和低保边缘家庭，可以申请生活补贴，从申请那个月算起。
follow-nursing-subsidy = 证上写一级、二级的，可以申请护理补贴。有的地方三级也可以。
follow-device-fitting = 轮椅、助听器、盲杖这些，可以申请适配，一般有补贴。
follow-child-rehabilitation = 孩子做康复训练，可以申请救助。
