# 辅具维修的易读版：有人读过整项服务，这里只写原话还不好读的地方。

who = 辅具坏了、松了，可以来修。能帮上忙的用具，叫辅具。自己买的，可以来问。残联给的，可以来问。借来的，也可以来问。替家里人填，“您”就是他。电话可以填您自己的。
cost = 修理一般不收工钱。小零件 { $free-repair-yuan } 元以内，一般不收钱。超过的钱，一般自己出。可以先问您。

question-motor =
    .hint = 机动轮椅车有 3 个轮子，能开上路。烧油的、用电的，都算。家里和路边用的电动轮椅，不算。

question-motor-service =
    .text = 机动轮椅车的刹车和灯，要专门检查。那里还可以申请燃油补贴。

question-stop-using =
    .text = 刹不住、断了，可能会摔着您。电池鼓包、发烫，千万别充电。放到不怕火的地方。人离远一点。

question-own-share =
    .hint = 小零件 { $free-repair-yuan } 元以内，一般不收钱。

question-number =
    .hint = 一共 20 位。没有证、找不到证，就空着。照样可以修。

question-declaration =
    .hint = 交上去以后，也可以撤回。撤回就是不办了。修好还给您以前都可以撤回。

stage-acceptance = 看您交的材料
    .about = { $office }看您填的。一般最多 { $days } 天，休息日不算。
    .now = { $way ->
            [bring] 东西还没送，请送到您选的地方。请说出办件号，就是您这件事的号码。
           *[other] 您等着就行。上面的小东西，请先收好。
        }

stage-loan-device =
    .about = 要借的才有这一步。{ $office }借给您。一般最多 { $days } 天，休息日不算。
    .now = 拿到以后，请当场试一试。看合不合适。

stage-inspection =
    .about = { $office }检查哪里坏了。一般最多 { $days } 天，休息日不算。修不了，会写明为什么。
    .now = { $way ->
            [bring] 东西还没送，请尽快送来。送来才能检查。
           *[other] 这里会写出几个时间。请挑一个家里有人的。
        }

stage-quote = 告诉您价钱，您同意才修
    .about = 您要先问价钱，才有这一步。{ $office }写明多少钱。也写明您出多少。一般最多 { $days } 天，休息日不算。
    .now = 价钱写好以后，请看一看。同意，就选同意。想改，就选要改。不想修了，就选不要。

stage-repair =
    .about = { $office }修理。一般最多 { $days } 天，休息日不算。要等零件，会告诉您等到什么时候。

stage-hand-back =
    .about = { $office }还给您。一般最多 { $days } 天，休息日不算。

stage-visit = 问您用得怎么样
    .about = { $office }可能问您修得好不好。一般 { $days } 天以内。休息日不算。

follow-fitting = 老是坏，可以申请新的。修不了，也可以申请新的。
