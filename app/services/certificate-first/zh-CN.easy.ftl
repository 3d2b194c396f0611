# 残疾人证新办的易读版：有人读过整项服务，这里只写原话还不好读的地方。

who = 还没有残疾人证，可以来办。办不办，您自己决定。看不清、听不见，可以申请。说话难、走动难，可以申请。智力、精神上有困难，也可以申请。证过期了，请办到期换证。替家里人填，“您”就是他。电话可以填您自己的。不到 18 岁，要请监护人来办。智力或者精神残疾人，也请监护人来办。监护人就是替您做主的家里人。
need-identity = 身份证和户口簿。要原件，也要复印件。户口在外地，还要居住证。
need-medical = 看病的材料。比如病历、检查报告。出院时医院给的单子也可以。没有，也可以先申请。
need-photo = 近期的彩色照片。白色背景，不戴帽子。一般是两寸。要几张，请打电话问。
cost = 办证不收钱。去医院检查，钱一般自己出。低保户有没有补助，请打电话问。

eligible-none-yet =
    .no = 您已经有残疾人证了。过期了，请办到期换证。
eligible-category = 您说的情况，在残疾人证的 7 类里。能不能办证，要请医生看。
    .no = 残疾人证分 7 类。您说的情况，不在里面。
    .perhaps = 属于哪一类，医生看了才知道。能不能办证，也要请医生看。

question-name =
    .hint = 跟身份证上一样。替家里人办，写他的名字。结果有时要贴出来给大家看。贴出来的名字，只写姓。

question-registered =
    .hint = 请看户口簿。户口在外地，也可以在这里办。批不批，由户口那边的残联定。户口在外地，请带上居住证。

question-disability =
    .hint = 有几样选几样。说不清楚，也没关系。医生会看。

question-disability-physical =
    .hint = 比如瘫痪、脑瘫。截肢就是没有了手或者脚。

question-surgery-wait =
    .text = 手术以后，身体还在恢复。最好满 { $surgery-wait-months } 个月，再请医生看。这样结果才准。截肢、截瘫，一般不用等。

question-guardian = 监护人（替您做主的家里人）是谁？
    .short = 监护人（替您做主的家里人）
    .hint = 不到 18 岁，要写监护人。智力或者精神残疾人，也要写监护人。监护人就是替您做主的家里人。一般是父母、爱人或者成年子女。您就是监护人，就写您自己。关系写“母亲”这样的话。没有监护人，请打 { $phone }。社区可以帮忙。
    .missing = 请填写监护人（替您做主的家里人）

question-income =
    .hint = 低保家庭去医院检查，有的地方补一点钱。

question-income-borderline =
    .hint = 收入比低保家庭高一点。管低保的民政部门登记过。

question-fee = 医院检查的钱，可能有补助
    .text = { $assessment-fee ->
            [0] 医院检查的钱，一般自己出。低保户有没有补助，请打 { $phone } 问。医院的发票请留好。
           *[other] 医院检查的钱，一般自己出。低保户可以补 { $assessment-fee } 元。医院的发票请留好。
        }

question-assessment = 您能去医院，请医生看吗？
    .short = 在哪里请医生看
    .hint = 评定就是请医生看看。看您属于哪一类、哪一级。日子可以挑。

question-assessment-home = 出不了门，请医生到家里来看

question-household =
    .hint = 要首页和本人那一页。要原件，也要复印件。户口在外地，请带上居住证。

question-guardian-proof = 监护人（替您做主的家里人）的证明怎么交？
    .short = 监护人（替您做主的家里人）的证明
    .hint = 监护人就是替您做主的家里人。请交监护人的身份证和户口簿。纸上要看得出你们的关系。不在一个户口簿上，请社区写证明。

question-medical =
    .hint = 比如病历、检查报告。出院时医院给的单子也可以。复印件就行。没有，就选“我现在还没有”。可以先申请。

question-photo =
    .hint = 要近期的彩色照片。白色背景，不戴帽子。一般是两寸。

question-declaration =
    .hint = 交上去以后，也可以撤回。撤回就是不办了。拿到证以前都可以撤回。
    .statement = 我填的都是真的。我愿意请医生看等级。结果可能要公示，我知道。公示就是贴出来给大家看。不到 18 岁的，不贴出来。

stage-acceptance = 看您交的材料
    .next = 材料齐了，就给您约医生。要是缺什么，这一页会一次写清楚。
    .about = { $office }看材料。一般最多 { $days } 天，休息日不算。
    .now = { $photo ->
            [home] 请等工作人员联系您。他们会来您家收材料。
            [helper] 请家里人或者别人去送材料和照片。请尽快送到{ $office }。请说出办件号，就是您这件事的号码。
            [missing] 还没有照片，请尽快去照。跟材料一起送到{ $office }。请说出办件号，就是您这件事的号码。
           *[self] 请尽快把材料和照片送到{ $office }。请说出办件号，就是您这件事的号码。
        }

stage-hospital = 到医院请医生看
    .doing = { $office }正在给您约医院的医生
    .next = 做完以后，医院把结果交给残联。您不用跑。
    .about = { $office }安排您去医院，请医生看。一般 { $days } 天以内看完。休息日不算。
    .now = 看医生的时间，会写在这里。请挑一个您方便的。去的时候，带上身份证。看病的材料也带上。
    .pauses = 看医生的日子由您和医院定。等的日子，不算办事的天数。

stage-home-assessment = 医生到家里看
    .doing = { $office }正在安排医生到您家里看
    .next = 做完以后，结果会交给残联。您在家等就行。
    .about = 您出不了门，{ $office }就请医生上门。一般 { $days } 天以内做完。休息日不算。
    .pauses = 上门的日子由您和医生定。等的日子，不算办事的天数。

stage-notice = 把结果贴出来
    .doing = 结果正贴出来给大家看，名字只写姓
    .next = 没有人反对，日子满了就往下办。
    .about = { $office }公示结果。公示就是贴出来给大家看。贴出来的名字，只写姓。一般贴 { $days } 天，休息日不算。不到 18 岁的，不贴出来。
    .pauses = 贴出来的天数是定好的。等的日子，不算办事的天数。

stage-review = 残联决定
    .doing = { $office }正在看能不能批
    .next = 批准了，就给您做残疾人证。
    .about = { $office }决定批不批。一般最多 { $days } 天，休息日不算。

stage-delivery =
    .doing = 批下来了，正在做您的证
    .next = { $receive ->
            [collect] 证做好以后，请到{ $hall }领。请带上身份证。去之前先打 { $phone }，问做好没有。
            [home] 证做好以后，会跟您约时间。到时候送到您家里。
           *[other] 证做好以后，会寄到您填的住址。
        }
    .about = { $office }做好证，再交给您。一般最多 { $days } 天，休息日不算。

stage-visit = 问您办得怎么样
    .about = { $office }可能给您打电话。问您满意不满意。

event-assessed = 医生看完了，{ $office }收到了结果
event-notice-ended = 贴出来的日子满了
event-approved = { $office }批准了，可以发证

finished =
    .next = 这本证能用 10 年。请收好。请看看下面，还能申请什么。
follow-living-subsidy = 低保家庭，可以申请生活补贴。低保边缘家庭，也可以申请。钱从申请那个月算起。
follow-nursing-subsidy = 证上写一级、二级，可以申请护理补贴。有的地方，三级也可以。
follow-device-fitting = 可以申请轮椅、助听器、盲杖这些东西。一般有补贴。
