# 改造后的保修
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数；$warranty-months 是保修的月数。

title = 改造后的保修
summary = 残联给您家改的地方坏了、松了，请人来修

# 服务介绍页
who = 残联给家里做过无障碍改造，现在东西坏了、松了、不好用的人。替家里人填的时候，“您”就是他，电话可以留您自己的。
need-broken = 看一看坏在哪里。有照片就先留着，上门的时候给工作人员看。
need-certificate = 残疾人证。填的时候要看证号。
need-phone = 一个能收短信的手机。
cost = 改好不到 { $warranty-months } 个月，修理一般不收钱。过了的，先把价钱告诉您，您同意才修。
decides = { $office }

eligible-certificate = 您有残疾人证。残联给您家改造过，就可以报修。
    .no = 没有残疾人证也别着急，改造过的家庭请打 { $phone } 报修。
    .perhaps = 还不知道您有没有残疾人证。

# 问题
question-danger = 现在有危险吗？
    .short = 有没有危险
    .hint = 比如扶手要掉了、漏电、漏水、坡道塌了。
    .missing = 请选“有”或者“没有”
question-danger-yes = 有危险
question-danger-no = 没有危险

question-stay-safe = 请先顾好安全
    .text = 坏的地方先不要用，也请家里人别碰。闻到煤气味、看到漏电，人先离开，再打 119。
    .continue = 知道了，继续报修
    .instead = 着急的话，现在就打 { $phone }。打完再填也可以。

question-broken = 什么坏了？
    .short = 坏了的东西
    .hint = 一样一样地填，最多十样。
    .missing = 请至少填一样坏了的东西
    .entry = 第{ $n }样
    .add = 再加一样
    .remove = 删掉第{ $n }样
question-broken-thing = 哪一样？
    .missing = 请选是哪一样
question-broken-thing-ramp = 坡道
question-broken-thing-rail = 扶手
question-broken-thing-bath = 洗澡的地方
question-broken-thing-toilet = 马桶、坐便器
question-broken-thing-kitchen = 灶台、橱柜
question-broken-thing-door = 门、门槛
question-broken-thing-bell = 门铃、报警器
question-broken-thing-floor = 地面
question-broken-thing-other = 别的东西
question-broken-wrong = 怎么坏的？
    .hint = 一句话就行，比如“扶手松了，一拉就晃”。
    .missing = 请写一写怎么坏的

question-since = 什么时候坏的？（可以不填）
    .short = 什么时候坏的
    .hint = 记得几月就写几月，日子可以空着。

question-warranty = 改好到现在，有没有满 { $warranty-months } 个月？
    .short = 改好多久了
    .hint = 从验收那天算起。记不清就选“记不清”，我们来查。
    .missing = 请选一项。记不清就选“记不清”
question-warranty-within = 还没满
question-warranty-over = 已经满了
question-warranty-unknown = 记不清

question-late-repair = 保修期过了，也可以报修
    .text = 修理可能要花一些钱。工作人员看过以后，先把价钱告诉您。您同意了才修。
    .continue = 好的，继续
    .instead = 只是想问问价钱，可以先打 { $phone }。

question-number = 您的残疾人证号是多少？
    .short = 残疾人证号
    .hint = 一共 20 位：前 18 位是身份证号，后面还有 2 位数字。补办过的，最后还有 B1 这样的字。
    .missing = 请填写残疾人证号

question-address = 要修的家在哪里？
    .short = 要修的家
    .hint = 写到门牌号，跟寄快递一样。
    .missing = 请填写要修的家的地址

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
    .hint = 先选一个，工作人员再跟您定准时间。有危险的不用等到那天，会先来处理。
    .missing = 请选一个方便的半天

question-declaration = 请您确认
    .short = 您的确认
    .hint = 提交以后，修好以前都可以撤回。
    .statement = 我填的都是真的。要修的东西，是残联给我家改造时做的。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 收到报修
    .doing = { $office }正在看您的报修
    .next = 收下以后就来看。有危险的，先来处理危险。
    .about = { $office }看报修，一般最多 { $days } 个工作日
stage-make-safe = 先处理危险
    .doing = { $office }正在安排人，先把危险的地方处理好
    .next = 没有危险了，再约时间上门细看。
    .about = 有危险的，{ $office }先来处理，一般最多 { $days } 个工作日
    .now = 坏的地方先不要用。着急就打 { $phone }。
stage-visit-home = 上门看看怎么修
    .doing = { $office }要上门，看坏在哪里、怎么修
    .next = 不用您出钱的，看完就安排修。可能要出钱的，先把价钱告诉您。
    .about = { $office }跟您约时间上门，一般在 { $days } 个工作日里看完
    .now = 有时间可以选的话，请在这一页选一个。不合适就改，也可以打 { $phone } 说。
    .pauses = 上门的时间要跟您商量，所以办理的期限先停着，看完接着算。
stage-quote = 告诉您价钱，请您同意
    .doing = { $office }正在算修理要多少钱
    .next = 您同意了就修。不同意就不修，不收您的钱。
    .about = 保修期过了或者记不清的，{ $office }先算价钱，一般最多 { $days } 个工作日
    .now = 价钱出来以后，请在这一页看一看。同意、要改、不要，都由您定。
stage-repair = 修理
    .doing = { $office }正在安排人修
    .next = 修好以后，先问您好不好。要等零件的，会写明在等什么。
    .about = { $office }安排修理，一般最多 { $days } 个工作日
    .now = 有时间可以选的话，请选一个。修的时候，家里要有人。
stage-satisfaction = 问您修好没有
    .doing = 修完了，{ $office }在等您说好不好
    .next = 您说好，就办完了。您说不好，就再来修。
    .about = { $office }问您修好没有，一般等您 { $days } 个工作日
    .now = 请试一试，再在这一页回答。没修好就说不好，写一写哪里不好。
stage-follow-up = 回访，问您用得怎么样
    .doing = 您家的东西修好了
    .next = { $office }可能会来问，用得顺不顺手。问完就都办完了。
    .about = { $office }可能回访，问您用得怎么样

# 时间线上的话，只写跟这项服务有关的
event-assessed = { $office }上门看过了

# 办完
finished = 修好了
    .next = 以后再坏，还可以来这里报修。
follow-retrofit = 用了很久、不够用了，可以问问能不能再改造。
follow-device = 轮椅、洗澡椅这样的辅具，也可以申请。
