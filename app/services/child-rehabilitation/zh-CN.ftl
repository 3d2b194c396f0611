# 残疾儿童康复救助
# 写给爸爸妈妈听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数。
# $child-age 是不再救助的年龄，不满这个年龄才行；$certificate-age 同样，不满这个年龄不用残疾人证。

title = 残疾儿童康复救助
summary = 孩子要做康复训练：帮您找地方，费用由政府出一部分或者全部

# 服务介绍页
who = 不满 { $child-age } 岁、需要康复训练的孩子。看、听、说话、走路、学东西有困难的，都可以。孤独症的孩子也可以。由监护人来申请，一般是爸爸或者妈妈，也可以托别人来办。
need-household = 户口簿，还有监护人的身份证。户口不在这里的，带居住证。
need-report = 医院的诊断证明。孩子有残疾人证的，看证号就行。
need-provider = 看好了康复机构的，记下它的名字。没有看好也没关系，我们帮您选。
need-phone = 一个能收短信的手机。
cost = 申请不收钱。训练费出多少，各地不一样，请打 { $phone } 问。
decides = { $office }

# 适合谁
eligible-age = 孩子不满 { $child-age } 岁。
    .no = 在您这里，一般要不满 { $child-age } 岁。不少地方在放宽，可以打 { $phone } 问。
    .perhaps = 要看孩子满没满 { $child-age } 岁。
eligible-certificate = 孩子有残疾人证，或者还小，不用证。
    .no = 满 { $certificate-age } 岁的孩子，一般要先办残疾人证。
    .perhaps = 满 { $certificate-age } 岁的孩子，一般要有残疾人证。小一点的不用。

# 问题
question-name = 孩子叫什么名字？
    .short = 孩子的姓名
    .hint = 跟户口簿上一样。
    .missing = 请填写孩子的姓名

question-birth = 孩子是哪天出生的？
    .short = 孩子的生日
    .hint = 看户口簿或者出生证明。
    .missing = 请填写孩子的生日

question-older = 孩子的年龄大了一点
    .text = 在您这里，一般要不满 { $child-age } 岁。不过不少地方在放宽，有的项目大孩子也能参加。能不能办，由工作人员看了再定。
    .instead = 想先问清楚，请打 { $phone }。您填的都存好了。
    .continue = 我想申请，请工作人员看看

question-have = 孩子有残疾人证吗？
    .short = 残疾人证
    .missing = 请选一项。说不准就选“没有”
question-have-held = 有
question-have-applying = 正在办
question-have-none = 没有
    .hint = 孩子小，没有证也可以申请

question-certificate-first = 这个年龄，一般要有残疾人证
    .text = 孩子满 { $certificate-age } 岁以后，一般要有残疾人证，才能批下来。您可以先申请，同时去办证。
    .instead = 想先去办证，请打 { $phone } 问怎么办。您填的都存好了。
    .continue = 好的，我先申请

question-number = 孩子的残疾人证号是多少？
    .short = 残疾人证号
    .hint = 一共 20 位：前 18 位是身份证号，后面还有 2 位数字。补办过的，最后还有 B1 这样的字。
    .missing = 请填写残疾人证号

question-citizen-id = 孩子的身份证号是多少？（可以不填）
    .short = 孩子的身份证号
    .hint = 户口簿上有，一共 18 位。还没上户口的，就空着。

question-guardian = 监护人是谁？
    .short = 监护人
    .hint = 一般是爸爸或者妈妈。您就是监护人的，写您自己，关系写“母亲”这样。
    .missing = 请填写监护人

question-residence = 孩子的户口在这里吗？
    .short = 户口或者居住证
    .hint = 这里，就是您选的这个区、县或者市。
    .missing = 请选一项
question-residence-registered = 户口在这里
question-residence-permit = 户口不在，有这里的居住证
question-residence-neither = 户口和居住证都不在这里

question-elsewhere = 在户口所在地申请更稳妥
    .text = 这项救助，由户口所在地或者发居住证的地方来办。两样都不在这里，可能批不下来。
    .instead = 可以先办居住证，或者在户口所在地申请。怎么办方便，请打 { $phone } 问。
    .continue = 我还是在这里申请，请工作人员看看

question-address = 孩子现在住在哪里？
    .short = 现在的住址
    .hint = 写到门牌号，跟寄快递一样。我们帮您找近一点的地方。
    .missing = 请填写现在的住址

question-training = 孩子要做哪方面的训练？
    .short = 训练的内容
    .hint = 可以选几项。医生说过的，照医生说的选。
    .missing = 请选一选。说不准就选“不清楚”
question-training-vision = 看东西
question-training-hearing = 听声音、学说话
question-training-moving = 坐、站、走路、用手
question-training-learning = 学东西慢，跟不上同龄的孩子
question-training-autism = 孤独症
    .hint = 不爱跟人说话、不看人，医生说是孤独症
question-training-unknown = 不清楚，请帮我看看

question-place = 想在哪里训练？
    .short = 训练的地方
    .missing = 请选一项。说不准就选“还没想好”
question-place-institution = 去康复机构
    .hint = 有老师、有器材，每周去几次
question-place-home = 孩子出不了门，请老师上门
    .hint = 先有人上门看看孩子，再决定
question-place-unknown = 还没想好，请帮我看看

question-choice = 选好康复机构了吗？
    .short = 选机构
    .hint = 名单上的机构，您可以自己选，谁也不能替您定。名单请打 { $phone } 问。
    .missing = 请选一项。没选好就选“请帮我选”
question-choice-nearby = 选好了，就在本地
question-choice-away = 选好了，在外地
question-choice-help = 还没有，请帮我选
    .hint = 工作人员会介绍几家近的，您去看了再定

question-provider = 是哪一家机构？
    .short = 康复机构
    .hint = 写名字就行。在外地的，加上在哪个城市。
    .missing = 请填写机构的名字

question-consent = 去外地训练，要先同意再去
    .text = 去外地的机构，要先等残联同意。没同意就去，费用可能报不了。有的地方要您先付钱，训练完再拿发票来报。
    .instead = 本地也许有合适的，请打 { $phone } 问问。您填的都存好了。
    .continue = 知道了，我想去外地

question-bank = 您先付的钱，退到哪个账号？（可以不填）
    .short = 银行账号
    .hint = 写监护人的卡号或者存折账号。现在没有就空着，以后再补。

question-income = 您家有低保吗？
    .short = 家庭情况
    .hint = 很多地方不看收入，都可以申请。有低保的，有时能多补一些。
    .missing = 请选一项。说不准就选“不清楚”
question-income-dibao = 有，是低保家庭
    .hint = 每个月领低保金
question-income-borderline = 是低保边缘家庭
    .hint = 收入比低保线高一点，民政认定过
question-income-ordinary = 都不是
question-income-unknown = 不清楚

question-phone = 用哪个电话联系您？
    .short = 联系电话
    .hint = 手机、座机都可以。座机请带区号。替别人办，写您的电话。有了名额，就打这个电话。
    .missing = 请填写联系电话
    .prefilled = 已经填好您登录用的手机号。要改就直接改。

question-papers = 户口簿和监护人的身份证怎么交来看？
    .short = 户口簿和身份证
    .hint = 户口簿要有孩子的那一页。原件看过就还您。现在还不能在这里传照片。
    .missing = 请选一种交材料的办法

question-report = 医院的诊断证明怎么交？
    .short = 诊断证明
    .hint = 写着孩子哪里有困难、要做康复的那张，医院要盖章。要哪家医院开的，请打 { $phone } 问。
    .missing = 请选一种交材料的办法

question-permit = 居住证怎么交来看？
    .short = 居住证
    .hint = 孩子的居住证。孩子没有的，用监护人的。
    .missing = 请选一种交材料的办法

question-declaration = 请您确认
    .short = 您的确认
    .hint = 提交以后，训练开始以前都可以撤回。
    .statement = 我是孩子的监护人，或者是监护人托我来办的。我填的都是真的。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 受理
    .doing = { $office }正在看您的材料
    .next = 材料齐了就收下办理。要是缺什么，会在这一页一次写清楚。
    .about = { $office }看材料，一般最多 { $days } 个工作日
    .now = { $papers ->
            [home] 等工作人员联系您，约上门的时间。
            [helper] 材料还没送的话，请家里人或者别人尽快送到{ $office }，报上办件号。
            [missing] 材料找齐以后，请送到{ $office }，报上办件号。
           *[self] 材料还没送的话，请尽快送到{ $office }，报上办件号。
        }
stage-assessment = 看看孩子适合做什么
    .doing = 正在安排人来看看孩子
    .next = 看完以后，老师会告诉您孩子适合做什么训练，再送去审核。
    .about = 有的孩子要先请老师看看，一般 { $days } 个工作日以内
    .now = 等工作人员给您几个时间，选一个方便的。孩子怕生、要安静，都可以先说。
    .pauses = 时间要跟老师和您商量，所以这几天不算在办理时间里。
stage-review = 残联审核
    .doing = { $office }正在审核
    .next = 审核通过，就给孩子联系训练的地方。今年的钱用完了，会排队等，这一页会写清楚。
    .about = { $office }审核，一般最多 { $days } 个工作日
stage-referral = 联系训练的地方
    .doing = { $place ->
            [home] 批准了，{ $office }正在给孩子找能上门的老师
           *[institution] 批准了，{ $office }正在给孩子联系机构
        }
    .next = 联系好了，就告诉您去哪里、找谁、哪天开始。名额满了要排队等，不用重新申请。
    .about = { $office }联系机构或者老师，一般最多 { $days } 个工作日。名额满了要排队等
    .now = { $choice ->
            [help] 我们会给您介绍几家，您去看看再定。
           *[nearby] 现在不用您做什么。请留意电话。
        }
stage-start = 开始训练
    .doing = 地方联系好了，等着开始训练
    .next = 上完第一次课，训练就算开始了。
    .about = 孩子第一次上课，一般最多等 { $days } 个工作日
    .now = 请按约好的时间带孩子去，带上户口簿。上门的，在家等老师就行。
stage-settlement = 结算费用
    .doing = 孩子在训练，每次上课都有记录
    .next = { $choice ->
            [away] 训练完，请带发票和上课记录来报，钱退到您的账号。
           *[nearby] 补助由残联直接付给机构。补助以外要不要自己出钱，请先问机构。
        }
    .about = 训练一段时间以后，{ $office }核对上课记录、付费用，一般最多 { $days } 个工作日
stage-visit = 回访，问您满不满意
    .doing = 费用结算好了
    .next = { $office }可能会打电话或者上门，问孩子有没有进步，您满不满意。
    .about = { $office }可能回访，问孩子有没有进步，您满不满意

# 时间线上的话，只写跟这项服务有关的
event-assessed = 老师看过孩子了
event-approved = { $office }审核通过，孩子可以做康复训练
event-delivered = 孩子开始训练了

# 办完
finished = 这一轮康复都办好了
    .next = 孩子还要训练，可以再申请。什么时候申请，请打 { $phone } 问。
follow-device-fitting = 孩子需要助听器、轮椅、矫形鞋这样的帮手吗？可以申请，一般有补贴。
follow-certificate-first = 孩子还没有残疾人证。有了证，能办的事更多。
follow-nursing-subsidy = 孩子的残疾等级是一级或者二级，可以申请护理补贴。
follow-living-subsidy = 家里是低保或者低保边缘，孩子有残疾人证的，可以申请生活补贴。
