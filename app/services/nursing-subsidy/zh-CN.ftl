# 重度残疾人护理补贴
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数。

title = 重度残疾人护理补贴
summary = 一级、二级的残疾人，每个月领一份护理补贴，不看收入

# 服务介绍页
who = 残疾等级是一级或者二级的人，不看家里收入。智力、精神残疾三级、四级的，有的地方也给。户口在外地，也可以在这里申请。替家里人填的时候，“您”就是他，电话可以留您自己的。
need-certificate = 您的残疾人证。填的时候要看证号。证正在办，也可以先申请。
need-id-card = 身份证和户口簿。
need-bank = 您自己的银行卡或者存折，补贴打到这里。孩子可以用监护人的。现在没有，也可以先申请。
need-phone = 一个能收短信的手机。
cost = 申请不收钱。每个月能领多少，各地不一样，请打 { $phone } 问。
decides = 您户口所在地的民政部门。残疾情况由残联核对。

# 适合谁
eligible-certificate = 您有残疾人证。
    .no = 要先有残疾人证。过期的，先去换一本新的。
    .perhaps = 还不知道您有没有残疾人证。
eligible-level = 您的残疾等级合适。智力、精神残疾三级、四级的，还要看您那里的规定。
    .no = 这份补贴给一级、二级的人。有的地方，智力、精神残疾三级、四级也给。
    .perhaps = 要看证上是几级。一级、二级都可以。

# 问题
question-have = 您的残疾人证办好了吗？
    .short = 残疾人证
    .missing = 请选一项。还没有证，就选“还在办”
question-have-held = 办好了，有证
question-have-applying = 还在办，或者正准备办

question-applying = 可以先申请，等证办好再批
    .text = 补贴从您申请的那个月算起，所以早申请不吃亏。不过要等残疾人证办下来，才能批下来。证还没去办的，请尽快去办。
    .instead = 想等证到手再申请也可以。您填的都存好了。
    .continue = 好的，我先申请

question-number = 您的残疾人证号是多少？
    .short = 残疾人证号
    .hint = 一共 20 位：前 18 位是身份证号，后面还有 2 位数字。补办过的，最后还有 B1 这样的字。
    .missing = 请填写残疾人证号

question-citizen-id = 您的身份证号是多少？
    .short = 身份证号
    .hint = 一共 18 位。孩子没有身份证的，看户口簿上的号。
    .missing = 请填写身份证号

question-level = 这份补贴一般给一级、二级
    .text = 您证号的第 20 位，说明您是三级或者四级。护理补贴一般只给一级、二级，有的地方放宽了。能不能领，由民政部门看了再定。
    .instead = 家里是低保，或者收入不多？更适合您的可能是困难残疾人生活补贴。觉得等级不对，可以打 { $phone } 问怎么重新评定。
    .continue = 我想申请，请民政来看

question-mind = 三级、四级能不能领，要看地方
    .text = 智力、精神残疾三级、四级的，很多地方也给护理补贴。有的地方还没有。申请不吃亏，能不能领，由民政部门看了再定。
    .instead = 家里是低保，或者收入不多？还可以看看困难残疾人生活补贴，两样可以都申请。
    .continue = 好的，我来申请

question-name = 您叫什么名字？
    .short = 姓名
    .hint = 写领补贴的人的名字，跟身份证上一样。
    .missing = 请填写姓名

question-guardian = 监护人是谁？（可以不填）
    .short = 监护人
    .hint = 领补贴的人不到 18 岁，请写监护人，一般是爸爸或者妈妈。您就是监护人的，写您自己，关系写“母亲”这样。大人自己能办的，或者没有监护人的，就空着。

question-registered = 您的户口在哪里？
    .short = 户口所在地
    .hint = 看户口簿第一页。不在户口所在地住，也能在这里申请：这里收材料，户口那边来批、来发。
    .missing = 请选户口所在的地方

question-address = 您现在住在哪里？
    .short = 现在的住址
    .hint = 写到门牌号，跟寄快递一样。
    .missing = 请填写现在的住址

question-daily = 吃饭、穿衣、洗澡，要人帮吗？
    .short = 平时要人帮忙吗
    .hint = 这样问，是想知道您需要多少照顾。怎么选都可以申请。
    .missing = 请选一项。说不准就选“说不清”
question-daily-alone = 自己能做
question-daily-some = 有的事要人帮
question-daily-all-day = 一整天都离不开人
question-daily-unknown = 说不清

question-other = 您现在还领下面这些钱吗？
    .short = 正在领的补贴
    .hint = 可以选几项。低保金、养老金不用选。
    .missing = 请选一选。都没有，就选“都没有”
question-other-injury = 工伤保险的护理费
    .hint = 工作时受的伤，每个月领的护理费
question-other-support = 特困供养
    .hint = 没有收入、没有人养，由国家管吃住和照顾，以前叫“五保”
question-other-elderly = 老年人的护理补贴
    .hint = 比如给失能老人的补贴
question-other-none = 都没有

question-overlap = 有的钱不能两样都领
    .text = 领了工伤护理费，或者特困供养的，一般不再领这份补贴。老年人的护理补贴和这份补贴，一般选钱多的那一样。
    .instead = 不知道哪样合适，请打 { $phone }，我们帮您算一算。
    .continue = 我还是申请，请工作人员帮我看

question-bank = 补贴打到哪个账号？（可以不填）
    .short = 银行账号
    .hint = 写卡号或者存折账号，要用本人的名字开的。孩子可以用监护人的。现在没有就空着，以后再补，不影响批准。

question-phone = 用哪个电话联系您？
    .short = 联系电话
    .hint = 手机、座机都可以。座机请带区号。替家里人办，写您的电话。
    .missing = 请填写联系电话
    .prefilled = 已经填好您登录用的手机号。要改就直接改。

question-papers = 身份证和户口簿怎么交来看？
    .short = 身份证和户口簿
    .hint = 原件看过就还您。有残疾人证和银行卡的，一起带上。送到附近的街道就行，不用回户口所在地。现在还不能在这里传照片。
    .missing = 请选一种交材料的办法

question-declaration = 请您确认
    .short = 您的确认
    .hint = 提交以后，还没发钱以前，都可以撤回。
    .statement = 我填的都是真的。情况变了，我会告诉你们。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 受理
    .doing = { $office }正在看您的材料
    .next = 材料齐了就收下，再送到您户口所在地的残联核对。要是缺什么，会在这一页一次写清楚。
    .about = 哪个街道都能办。{ $office }看材料，一般最多 { $days } 个工作日
    .now = { $papers ->
            [home] 等工作人员联系您，约上门的时间。
            [helper] 材料还没送的话，请家里人或者别人尽快送到{ $office }，报上办件号。
            [missing] 材料找齐以后，请送到{ $office }，报上办件号。
           *[self] 材料还没送的话，请尽快送到{ $office }，报上办件号。
        }
stage-review = 残联核对
    .doing = { $office }正在核对残疾情况
    .next = { $have ->
            [applying] 等您的残疾人证办好，核对完就送民政部门审定。
           *[held] 核对完，就送民政部门审定。
        }
    .about = { $office }核对残疾情况，一般最多 { $days } 个工作日
stage-decision = 民政部门审定
    .doing = 民政部门正在看您的申请
    .next = 审定通过，就准备打款。有的地方会先公示几天名单。
    .about = 您户口所在地的民政部门决定，一般最多 { $days } 个工作日
stage-notice = 公示
    .doing = 审定通过了，名单正在公示，看有没有人反对
    .next = 公示完没有人反对，就给您打款。有人反对，民政部门会再看一次。
    .about = 名单一般公示 { $days } 个工作日，不满 18 岁的不公示
    .pauses = 公示的日子要够，谁也不能缩短，所以不算在办理时间里。
stage-payment = 打款
    .doing = 批下来了，正在安排打款
    .next = 补贴从您申请的那个月算起。批得晚，前面几个月的会一起补给您。
    .about = 钱打到您的账号，一般最多 { $days } 个工作日。从申请的那个月算起

# 时间线上的话，只写跟这项服务有关的
event-approved = 民政部门审定通过，您可以领补贴
event-notice-ended = 公示结束

# 办完
finished = 补贴开始发了
    .next = 以后每个月打到您的账号。搬家、换卡、等级变了，请打 { $phone } 告诉我们。
follow-living-subsidy = 家里是低保，或者比低保好一点？还可以申请生活补贴，两样可以一起领。
follow-device-fitting = 需要轮椅、护理床这样的帮手吗？可以申请，一般有补贴。
follow-home-retrofit = 家里上下、洗澡、上厕所不方便？可以申请上门改一改。
