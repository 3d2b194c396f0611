# 改造后的保修的易读版：有人读过整项服务，这里只写原话还不好读的地方。

who = 残联给您家改造过。现在东西坏了、松了，可以来报修。不好用，也可以来。替家里人填，“您”就是他。电话可以填您自己的。
need-broken = 请看一看坏在哪里。有照片，请先留着。上门的时候，给工作人员看。
cost = 改好不到 { $warranty-months } 个月，修理一般不收钱。过了的，先告诉您价钱。您同意才修。

eligible-certificate =
    .no = 没有残疾人证，也别着急。家里改造过，请打 { $phone } 报修。

question-stay-safe =
    .text = 坏的地方，请先别用。也请家里人别碰。闻到煤气味，人先离开。看到漏电，人也先离开。再打 119。

question-broken-wrong =
    .hint = 一句话就行。比如“扶手松了，一拉就晃”。

question-warranty =
    .hint = 从检查合格那天算起。记不清，就选“记不清”。我们来查。

question-number =
    .hint = 一共 20 位。前 18 位是身份证号。后面还有 2 位数字。补办过的证，最后还有 B1 这样的字。

question-visit =
    .hint = 请先选一个。工作人员再跟您定准时间。有危险，会早一点来。

question-declaration =
    .hint = 交上去以后，也可以撤回。撤回就是不办了。修好以前都可以撤回。

stage-acceptance =
    .about = { $office }看您写的。一般最多 { $days } 天，休息日不算。

stage-make-safe =
    .about = 有危险，{ $office }先来处理。一般最多 { $days } 天，休息日不算。

stage-visit-home =
    .about = { $office }跟您约上门的时间。一般 { $days } 天以内看完。休息日不算。
    .now = 这一页会写出几个时间。请选一个。不合适，可以改。也可以打 { $phone } 说。
    .pauses = 上门的时间要跟您商量。等的日子，不算办事的天数。看完以后，接着算。

stage-quote =
    .about = 过了保修期，{ $office }先算价钱。记不清的，也先算价钱。保修期就是一般不收钱的那段时间。一般最多 { $days } 天，休息日不算。

stage-repair =
    .about = { $office }安排人来修。一般最多 { $days } 天，休息日不算。

stage-satisfaction =
    .about = { $office }问您修好没有。一般等您 { $days } 天。休息日不算。

stage-follow-up = 问您用得怎么样
    .about = { $office }可能来问您。问用得怎么样。

follow-device = 也可以申请辅具，就是能帮忙的用具。比如轮椅、洗澡椅。
