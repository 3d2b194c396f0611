# 残疾类别或等级变更
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数。

title = 残疾类别等级变更
summary = 残疾情况跟证上写的不一样了，重新评定

# 服务介绍页
who = 有残疾人证，残疾情况比以前重了、轻了，或者又多了一种的人。类别就是哪一类残疾，等级就是轻重。一级最重，四级最轻。替家里人填的时候，“您”就是他，电话可以留您自己的。未成年人、智力或者精神残疾人，请监护人来办。
need-certificate = 您的残疾人证。填的时候要看证号。
need-identity = 身份证和户口簿，原件和复印件。户口在外地的，还要居住证。
need-medical = 最近看病的材料，比如病历、检查报告、出院小结。没有也可以先申请。
need-photo = 近期的彩色照片，白底，不戴帽子。一般是两寸，要几张请打电话问。
need-phone = 一个能收短信的手机。
cost = 换证不收钱。去医院评定，检查费一般自己出。低保户有没有补助，请打电话问。
decides = { $office }

# 合不合适
eligible-certificate = 您有残疾人证。情况变了，可以重新评定。
    .no = 要先有残疾人证。还没有的，请办残疾人证新办。
    .perhaps = 要看您有没有残疾人证，情况有没有变。

# 问题
question-number = 您的残疾人证号是多少？
    .short = 残疾人证号
    .hint = 一共 20 位：前 18 位是身份证号，后面还有 2 位数字。补办过的，最后还有 B1 这样的字。
    .missing = 请填写残疾人证号

question-how = 情况怎么变了？
    .short = 怎么变了
    .missing = 请选一项
question-how-heavier = 比以前重了
question-how-lighter = 比以前好了
question-how-another = 又多了一种残疾
    .hint = 比如以前只是走不了路，现在又看不清了

question-affected = 现在哪里不方便？
    .short = 哪里不方便
    .hint = 有几样选几样，以前就有的也选上。说不清楚也没关系，医院会评定。
    .missing = 请选一项。说不清楚，就选“说不清楚”
question-affected-vision = 看不见，或者看不清
    .hint = 戴上眼镜也看不清的
question-affected-hearing = 听不见，或者听不清
question-affected-speech = 说不出话，或者别人听不懂
question-affected-physical = 手、脚或者身体活动不便
    .hint = 比如瘫痪、截肢、脑瘫
question-affected-intellectual = 学东西、理解事情很慢
    .hint = 这叫智力残疾，比如唐氏综合征
question-affected-mental = 精神上的病，或者孤独症
    .hint = 这叫精神残疾，比如精神分裂症
question-affected-unsure = 说不清楚

question-since = 从什么时候开始变的？（可以不填）
    .short = 开始变的时间
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

question-assessed = 上一次评定，到现在多久了？
    .short = 上次评定
    .hint = 一般就是办这本证的时候。可以看看证上的发证日期。
    .missing = 请选一项。记不清就选“记不清了”
question-assessed-longer = 满 { $reassess-months } 个月了
question-assessed-recent = 不满 { $reassess-months } 个月
question-assessed-unknown = 记不清了

question-reassess-wait = 上次评定还不久，要有医院的证明
    .text = 一般满 { $reassess-months } 个月才重新评定。不到时间，情况确实变了的，也可以申请。请准备好病历和医院的诊断证明。
    .instead = 您填的都已经存好。满了 { $reassess-months } 个月再来，接着办就行。
    .continue = 我有证明，现在就申请

question-outcome = 评定的结果，事先说不准
    .text = 新的等级可能变高，可能变低，也可能不变。补贴跟着等级走，可能变多、变少，或者停发。结果出来以前，现在的证照常能用。
    .instead = 拿不准的话，可以先打 { $phone } 问问再决定。
    .continue = 我知道了，继续

question-name = 您叫什么名字？
    .short = 姓名
    .hint = 跟身份证上一样。替家里人办，写他的名字。要公示的话，名字只写姓。
    .missing = 请填写姓名

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

question-assessment = 您能去医院评定吗？
    .short = 在哪里评定
    .hint = 评定就是请医生看看，属于哪一类、哪一级。日子可以挑。
    .missing = 请选一项
question-assessment-hospital = 能去医院
    .hint = 家里人可以陪着去
question-assessment-home = 出不了门，请到家里来评定
    .hint = 比如长期卧床的。工作人员会跟您约时间

question-identity = 身份证和户口簿怎么交来看？
    .short = 身份证和户口簿
    .hint = 户口簿要首页和您那一页。原件看过就还您，复印件留下。户口在外地的，请把居住证也带上。现在还不能在这里传照片。
    .missing = 请选一种交材料的办法

question-guardian-proof = 监护人的证明怎么交？
    .short = 监护人的证明
    .hint = 监护人的身份证和户口簿，要看得出是什么关系。不在一个户口簿上的，请社区开证明。
    .missing = 请选一种交证明的办法

question-medical = 最近看病的材料怎么交？
    .short = 看病的材料
    .hint = 要看得出情况变了，比如病历、检查报告、出院小结，复印件就行。没有就选“我现在还没有”，可以先申请。
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
    .hint = 提交以后，新证给您以前都可以撤回。
    .statement = 我填的都是真的。愿意重新评定，也知道结果可能要公示。未成年人不公示。旧证我会交回。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 受理
    .doing = { $office }正在看您的材料
    .next = 材料齐了就收下办理，然后给您安排评定。要是缺什么，会在这一页一次写清楚。
    .about = { $office }看材料，一般最多 { $days } 个工作日
    .now = { $identity ->
            [home] 等工作人员联系您，约上门收材料的时间。
            [helper] 材料和照片，请家里人或者别人尽快送到{ $office }，报上办件号。
            [missing] 材料找齐以后，请跟照片一起送到{ $office }，报上办件号。
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
    .doing = { $office }正在审核评定结果
    .next = 审核完就告诉您新的类别和等级。您觉得不对，{ $appeal-days } 个工作日以内可以申请复核，就是请人再看一遍。
    .about = { $office }审核，一般最多 { $days } 个工作日。觉得结果不对，{ $appeal-days } 个工作日以内可以申请复核
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
event-assessed = 评定做完了，{ $office }收到了结果
event-notice-ended = 公示期满了
event-approved = { $office }审核通过，可以发新证
event-delivered = { $office }把新证交给您了

# 办完
finished = 证上写的，跟现在的情况一致了
    .next = 补贴会跟着新的类别和等级变，一般从下个月起。残联会告诉民政部门。钱没有变过来的，请打 { $phone } 问。
follow-nursing-new = 新证上写一级、二级的，可以申请护理补贴。补贴从申请那个月算起，请早点申请。
follow-nursing-kept = 正在领护理补贴的，等级变了，补贴可能会变。请看看现在还合不合适。
follow-device-fitting = 情况变了，轮椅、助听器、盲杖这些也可能要换，可以申请适配。
follow-home-retrofit = 家里进出、洗澡、上厕所不方便了，可以申请改造。
