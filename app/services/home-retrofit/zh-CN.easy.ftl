# 家庭无障碍改造的易读版：有人读过整项服务，这里只写原话还不好读的地方。

who = 您有残疾人证吗？家里不方便，可以申请。一级、二级又困难的家庭，一般先改。替家里人填，“您”就是他。电话可以填您自己的。
need-consent = 房子不是自己的，要房主写同意书。同意书就是写明“我同意”的纸。现在没有，也可以先申请。
cost = 定好的钱数以内，一般残联出。超出的钱要不要您出，方案里会写。要出多少，也会写。您同意了才动工。

eligible-income = 您家是低保家庭，或者低保边缘家庭。

question-rooms-hard =
    .hint = 一两句就行。比如“浴缸太高，跨不进去”。

question-number =
    .hint = 一共 20 位。前 18 位是身份证号。后面还有 2 位数字。补办过的证，最后还有 B1 这样的字。

question-income-dibao =
    .hint = 每个月领低保金的，选这一项。特困人员也选这一项。特困人员就是国家养的人。

question-income-borderline =
    .hint = 收入比低保家庭高一点。管低保的民政部门登记过。

question-priority =
    .text = 每年能改的家庭有数。一级、二级又困难的家庭，一般先改。您也可以申请。批不批，会告诉您。等多久，也会告诉您。
    .instead = 有时候，一件合适的辅具就能帮上忙。比如洗澡椅、扶手。可以先看看“辅具适配”。也可以打 { $phone } 问。

question-income-proof = 家庭困难的证明怎么交？
    .hint = 低保家庭，请交低保证。低保边缘家庭，请交认定书。认定书是民政部门发的。原件看过就还您。

question-consent =
    .hint = 请房主写明同意改造。请他签上名字和日期。公家的房子，请管房子的单位写。现在没有，也可以先申请。这里现在还不能传照片。

question-visit =
    .hint = 请先选一个。工作人员再跟您定准时间。家里人可以一起在。

question-declaration =
    .hint = 交上去以后，也可以撤回。撤回就是不办了。检查合格以前都可以撤回。已经动工了，请先打 { $phone } 商量。
    .statement = 我填的都是真的。我同意工作人员到家里来看。他们可以量尺寸、拍照片。照片只用来定怎么改。

stage-acceptance = 看您交的材料
    .next = 材料齐了，就跟您约时间上门。要是缺什么，这一页会一次写清楚。
    .about = { $office }看您的申请。一般最多 { $days } 天，休息日不算。
    .now = 要交的纸，请尽快交到{ $office }。请说出办件号，就是您这件事的号码。都交齐了，等消息就行。

stage-visit-home =
    .about = { $office }跟您约上门的时间。一般 { $days } 天以内看完。休息日不算。
    .now = 这一页会写出几个时间。请选一个。不合适，可以改。也可以打 { $phone } 说。
    .pauses = 上门的时间要跟您商量。等的日子，不算办事的天数。看完以后，接着算。

stage-plan =
    .next = 您同意了，才往下办。想改哪里，请告诉我们。我们再改方案。
    .about = { $office }写明改什么、多少钱。也写明您出多少。这叫方案。一般最多 { $days } 天，休息日不算。

stage-approval = 决定批不批
    .doing = { $office }正在看您家的方案能不能批
    .next = 批了就往下办。今年的名额用完了，会写明“在排队”。您等着就行。轮到了，接着办。
    .about = { $office }决定批不批。一般最多 { $days } 天，休息日不算。名额用完了，会告诉您要排队。

stage-city-approval = 市残联决定批不批
    .doing = { $office }正在看您家的方案能不能批
    .next = 批了就往下办。今年的名额用完了，会写明“在排队”。您等着就行。轮到了，接着办。
    .about = { $office }决定批不批。一般最多 { $days } 天，休息日不算。名额用完了，会告诉您要排队。

stage-tender = 选谁来施工
    .doing = 批准了，{ $office }正在选谁来施工
    .about = { $office }选谁来施工。一般最多 { $days } 天，休息日不算。

stage-works = 给您家改造
    .about = { $office }安排人来改。一般最多 { $days } 天，休息日不算。
    .now = 施工的时候吵，灰也大。东西请先收好。不安全，请马上打 { $phone }。跟方案不一样，也请打电话。

stage-satisfaction =
    .about = { $office }先问您满意不满意。一般等您 { $days } 天。休息日不算。
    .now = 请每一处都试一试。再在这一页回答。不好，就说不好。请写一写哪里不好。

stage-inspection = 检查改得好不好
    .doing = 改完了，{ $office }正在检查
    .next = 检查合格，就接着往下办。不合格，要重做。哪里重做，会告诉您。
    .about = { $office }到您家检查。看改得好不好。这叫验收。一般最多 { $days } 天，休息日不算。
    .now = 检查的时候，家里最好有人。

stage-payment =
    .doing = 检查合格，{ $office }正在给施工的人付钱
    .about = { $office }给施工的人付钱。一般最多 { $days } 天，休息日不算。

stage-follow-up = 问您用得怎么样，坏了帮您修
    .doing = 您家改好了，坏了可以来修
    .next = { $office }可能会来问您。问用得顺不顺手。一般保修 { $warranty-months } 个月。保修就是坏了来修，一般不收钱。坏了，请在这里报修。
    .about = { $office }问您用得怎么样。改好以后，一般保修 { $warranty-months } 个月。

finished =
    .next = 一般保修 { $warranty-months } 个月。保修就是坏了来修，一般不收钱。东西坏了，请办“改造后的保修”。
follow-device = 也可以申请辅具，就是能帮忙的用具。比如轮椅、洗澡椅。
follow-living-subsidy = 困难家庭还可以领生活补贴。没领的，可以申请。
follow-nursing-subsidy = 证上写着一级或者二级吗？可以看看护理补贴。没领的，可以申请。
