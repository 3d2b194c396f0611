# 家庭无障碍改造
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数；$warranty-months 是保修的月数。

title = 家庭无障碍改造
summary = 家里进出、洗澡、上厕所不方便，请残联帮忙改一改

# 服务介绍页
who = 有残疾人证、家里有地方不方便的人。等级是一级、二级，家里又困难的，一般先改。替家里人填的时候，“您”就是他，电话可以留您自己的。
need-certificate = 残疾人证。填的时候要看证号。
need-home = 在家里走一圈，想想哪里不方便。比如门槛高、浴缸跨不进去。
need-consent = 房子不是自己的，要有房主写的同意书。现在没有也可以先申请。
need-phone = 一个能收短信的手机。
cost = 定好的钱数以内，一般由残联出。超出的部分要不要您出、出多少，方案里会写清楚。您不同意就不动工。
decides = { $office }

eligible-certificate = 您有残疾人证。
    .no = 要先有残疾人证。过期了请先换证。
    .perhaps = 还不知道您有没有残疾人证。
eligible-level = 您的残疾等级是一级或者二级。
    .no = 一般先改一级、二级的家庭。有的地方三级、四级也可以。
    .perhaps = 还不知道您的残疾等级。
eligible-income = 您家是低保或者低保边缘家庭。
    .no = 一般先改困难家庭。有的地方不看收入。
    .perhaps = 还不知道您家算不算困难家庭。
eligible-home = 您家里有不方便的地方。
    .no = 家里要有不方便的地方，才用得着改造。
    .perhaps = 还不知道您家里哪里不方便。

# 问题
question-rooms = 家里哪些地方不方便？
    .short = 不方便的地方
    .hint = 一处一处地填，最多十处。先填最要紧的。
    .missing = 请至少填一处不方便的地方
    .entry = 第{ $n }处
    .add = 再加一处
    .remove = 删掉第{ $n }处
question-rooms-room = 在哪里？
    .missing = 请选一个地方
question-rooms-room-entrance = 大门口
question-rooms-room-stairs = 台阶、楼梯、走道
question-rooms-room-bath = 洗澡的地方
question-rooms-room-toilet = 厕所
question-rooms-room-kitchen = 厨房
question-rooms-room-bedroom = 卧室
question-rooms-room-living = 客厅
question-rooms-room-yard = 院子
question-rooms-room-other = 别的地方
question-rooms-hard = 那里什么事做起来难？
    .hint = 一两句就行，比如“浴缸太高，跨不进去”。
    .missing = 请写一写那里难在哪儿

question-number = 您的残疾人证号是多少？
    .short = 残疾人证号
    .hint = 一共 20 位：前 18 位是身份证号，后面还有 2 位数字。补办过的，最后还有 B1 这样的字。
    .missing = 请填写残疾人证号

question-income = 您家有低保吗？
    .short = 家庭情况
    .hint = 困难的家庭，一般先改。
    .missing = 请选一项。说不准就选“不清楚”
question-income-dibao = 有，是低保家庭
    .hint = 每个月领低保金。国家供养的特困人员，也选这一项
question-income-borderline = 是低保边缘家庭
    .hint = 收入比低保线高一点，民政认定过
question-income-ordinary = 都不是
question-income-unknown = 不清楚

question-priority = 可能要多等一等
    .text = 每年能改的家庭有数。一般先改一级、二级又困难的家庭。您也可以申请，批不批、等多久，都会告诉您。
    .continue = 我要申请，继续
    .instead = 有时候一件合适的辅具就能帮上忙，比如洗澡椅、扶手。可以先看看“辅具适配”，也可以打 { $phone } 问。

question-income-proof = 低保证或者低保边缘的证明怎么交？
    .short = 家庭困难的证明
    .hint = 低保证、低保边缘家庭的认定书，都可以。原件看过就还您。
    .missing = 请选一种交证明的办法

question-alone = 您是一个人住吗？
    .short = 是不是一个人住
    .missing = 请选“是”或者“不是”
question-alone-yes = 是，一个人住
question-alone-no = 不是，跟别人一起住

question-household = 家里还住着谁？
    .short = 一起住的人
    .hint = 不用写名字。知道谁一起用，才好定怎么改。
    .missing = 请至少填一个一起住的人
    .entry = 第{ $n }个人
    .add = 再加一个人
    .remove = 删掉第{ $n }个人
question-household-relation = 他是您的什么人？
    .missing = 请选他是您的什么人
question-household-relation-partner = 爱人
question-household-relation-child = 子女
question-household-relation-parent = 父母
question-household-relation-sibling = 兄弟姐妹
question-household-relation-other = 别的人
question-household-age = 他多大年纪？
    .missing = 请选他的年纪
question-household-age-child = 不到 18 岁
question-household-age-adult = 18 到 59 岁
question-household-age-elder = 60 岁以上
question-household-disabled = 他也有残疾人证吗？
    .missing = 请选“有”或者“没有”
question-household-disabled-yes = 有
question-household-disabled-no = 没有

question-address = 要改造的家在哪里？
    .short = 要改造的家
    .hint = 就是您现在住的地方。写到门牌号，跟寄快递一样。
    .missing = 请填写要改造的家的地址

question-housing = 这个房子是谁的？
    .short = 房子是谁的
    .missing = 请选房子是谁的
question-housing-own = 我自己的，或者跟爱人共有
question-housing-family = 家里人的
question-housing-rented = 租来的
question-housing-public = 公家的房子，比如公租房

question-consent = 房主的同意书怎么交？
    .short = 房主的同意书
    .hint = 请房主写明同意改造，签上名字和日期。公家的房子，请管房子的单位写。还没有也能先申请。现在还不能在这里传照片。
    .missing = 请选一种交同意书的办法

question-contact-way = 怎么联系您最方便？
    .short = 联系的办法
    .missing = 请选一种联系的办法
question-contact-way-call = 打电话
question-contact-way-text = 发短信
    .hint = 接电话不方便的，选这一项
question-contact-way-helper = 联系家里人，或者帮我办的人
    .hint = 联系电话，请填他的

question-phone = 用哪个电话联系您？
    .short = 联系电话
    .hint = 手机、座机都可以。座机请带区号。替家里人办，写您的电话。
    .missing = 请填写联系电话
    .prefilled = 已经填好您登录用的手机号。要改就直接改。

question-visit = 哪半天方便上门看看？
    .short = 方便上门的时间
    .hint = 先选一个。收下申请以后，工作人员再跟您定准时间。家里人可以一起在。
    .missing = 请选一个方便的半天

question-declaration = 请您确认
    .short = 您的确认
    .hint = 提交以后，验收以前都可以撤回。已经动工的，请先打 { $phone } 商量。
    .statement = 我填的都是真的。我同意工作人员到家里来看，量尺寸、拍照片，只用来定改造方案。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 受理
    .doing = { $office }正在看您的申请
    .next = 材料齐了就收下办理，然后跟您约时间上门。要是缺什么，会在这一页一次写清楚。
    .about = { $office }看申请，一般最多 { $days } 个工作日
    .now = 要交的纸，请尽快交到{ $office }，报上办件号。没有要交的，等消息就行。
stage-visit-home = 上门看看
    .doing = { $office }要上门，看哪里要改、怎么改
    .next = 看完以后，给您家单独做一份改造方案。
    .about = { $office }跟您约时间上门，一般在 { $days } 个工作日里看完
    .now = 有时间可以选的话，请在这一页选一个。不合适就改，也可以打 { $phone } 说。
    .pauses = 上门的时间要跟您商量，所以办理的期限先停着，看完接着算。
stage-plan = 做改造方案，请您同意
    .doing = { $office }正在做您家的改造方案
    .next = 您同意了，才送去审批。想改哪里，说了就再改方案。
    .about = { $office }做方案：改什么、多少钱、您出多少，一般最多 { $days } 个工作日
    .now = 方案出来以后，请在这一页看一看。同意、要改、不要，都由您定。
stage-approval = 审批
    .doing = { $office }正在审批您家的改造方案
    .next = 批了就往下办。今年的名额用完了，会写明“在排队”。轮到了接着办，不用重新申请。
    .about = { $office }审批，一般最多 { $days } 个工作日。名额用完了要排队，会告诉您
stage-city-approval = 市残联审批
    .doing = { $office }正在审批您家的改造方案
    .next = 批了就往下办。今年的名额用完了，会写明“在排队”。轮到了接着办，不用重新申请。
    .about = { $office }审批，一般最多 { $days } 个工作日。名额用完了要排队，会告诉您
stage-tender = 选施工单位
    .doing = 批准了，{ $office }正在选施工单位（招投标）
    .next = 选好以后，会告诉您谁来施工、哪天开工。
    .about = { $office }选施工单位，一般最多 { $days } 个工作日
stage-works = 施工
    .doing = 正在给您家改造，由{ $office }管
    .next = 改完以后，会问您满意不满意。
    .about = { $office }安排施工，一般最多 { $days } 个工作日
    .now = 施工吵、灰大，东西请先收好。不安全、跟方案不一样，马上打 { $phone }。
stage-satisfaction = 问您满意不满意
    .doing = 改完了，{ $office }在等您说好不好
    .next = 您说好，就接着往下办。您说不好，就请施工的人再来改。
    .about = { $office }先问您满意不满意，一般等您 { $days } 个工作日
    .now = 请每一处都试一试，再在这一页回答。不好就说不好，写一写哪里不好。
stage-inspection = 验收
    .doing = 改完了，{ $office }正在验收
    .next = 验收合格，就接着往下办。不合格要返工，会告诉您哪里重做。
    .about = { $office }到您家验收，一般最多 { $days } 个工作日
    .now = 验收的时候，您或者家里人最好在场。
stage-payment = 付施工的钱
    .doing = 验收合格，{ $office }正在给施工的人付钱
    .next = 付完以后，可能有人来问您用得怎么样。
    .about = { $office }给施工的人付钱，一般最多 { $days } 个工作日
stage-follow-up = 回访和保修
    .doing = 您家改好了，正在保修期里
    .next = { $office }可能会来问，用得顺不顺手。一般保修 { $warranty-months } 个月，坏了请在这里报修。
    .about = { $office }回访，问您用得怎么样。改好以后，一般保修 { $warranty-months } 个月

# 时间线上的话，只写跟这项服务有关的
event-assessed = { $office }上门看过了
event-approved = { $office }批准了改造

# 办完
finished = 您家改好了
    .next = 一般保修 { $warranty-months } 个月。东西坏了、松了，请来“改造后的保修”报修。
follow-repair = 改好的地方坏了、松了，可以报修。
follow-device = 轮椅、洗澡椅这样的辅具，也可以申请。
follow-living-subsidy = 困难家庭还可以看看生活补贴，没领的可以申请。
follow-nursing-subsidy = 一级、二级的，还可以看看护理补贴，没领的可以申请。
