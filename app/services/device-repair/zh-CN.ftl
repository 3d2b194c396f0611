# 辅具维修
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数；$n 是第几件。
# $free-repair-yuan 是多少元以内的配件不收钱。

title = 辅具维修
summary = 轮椅、拐杖、助听器、护理床坏了，帮您修好

# 服务介绍页
who = 用的辅具坏了、松了、不好使的残疾人。自己买的、残联给的、借来的，都可以来问。替家里人填的时候，“您”就是他，电话可以留您自己的。
need-device = 坏了的辅具。填的时候看一看，哪里坏了。
need-phone = 一个能收短信的手机。
cost = 修理一般不收工钱。配件 { $free-repair-yuan } 元以内，一般不收钱。超过的部分一般自己出，可以先问您。
decides = { $office }

eligible-certificate = 您有残疾人证。
    .no = 没有残疾人证，也可以打电话问。借来的辅具，谁借的都能修。
    .perhaps = 要看有没有残疾人证。
eligible-need = 您平时可能在用辅具。
    .no = 您没有说哪里有困难。在用辅具的，照样可以来修。
    .perhaps = 要看平时用不用辅具。

# 问题
question-motor = 要修的是机动轮椅车吗？
    .short = 是不是机动轮椅车
    .hint = 就是烧油或者用电、能开上路的三轮车。室内外用的电动轮椅不算。
    .missing = 请选是或者不是
question-motor-yes = 是
question-motor-no = 不是

question-motor-service = 机动轮椅车，另有地方检测和修理
    .text = 机动轮椅车要按车来检查刹车和灯。那里还可以一起申请燃油补贴。
    .instead = 可以办“机动轮椅车检测维修和燃油补贴”。
    .continue = 我还要修别的，继续

question-devices = 哪些辅具要修？
    .short = 要修的辅具
    .hint = 一件一件写。
    .missing = 请至少写一件
    .entry = 第{ $n }件
    .add = 再加一件
    .remove = 删掉第{ $n }件
question-devices-what = 要修的是什么？
    .hint = 比如：轮椅、拐杖、助听器。记得牌子的，也写上。
    .missing = 请写是什么
question-devices-wrong = 它哪里坏了？
    .hint = 比如：左边刹车刹不住
    .missing = 请写哪里坏了
question-devices-usable = 它现在还能用吗？
    .missing = 请选还能不能用
question-devices-usable-yes = 能用
question-devices-usable-badly = 勉强能用
question-devices-usable-no = 不能用了
question-devices-from = 它是哪里来的？
    .missing = 请选一项。记不清就选“记不清了”
question-devices-from-federation = 残联给的，或者残联补贴买的
question-devices-from-own = 自己买的，或者别人送的
question-devices-from-borrowed = 借来的、租来的
question-devices-from-unknown = 记不清了
question-devices-since = 哪一年开始用的？
    .hint = 只记得年份，就只填年份。

question-danger = 有下面这些危险吗？
    .short = 有没有危险
    .hint = 有几样选几样。
    .missing = 请选一项。都没有就选“都没有”
question-danger-brakes = 刹不住，或者会自己溜走
question-danger-battery = 电池鼓包、发烫、漏水、有怪味
question-danger-frame = 架子断了、裂了，有尖的地方
question-danger-shock = 碰到会麻手，像漏电
question-danger-none = 都没有

question-stop-using = 修好以前，请先不要用
    .text = 刹不住的、断了的，可能会摔着您。电池鼓包、发烫的，不要充电，放到不怕火的地方，离人远一点。
    .instead = 觉得危险，请马上打 { $phone }。着火了打 119，受伤了打 120。
    .continue = 知道了，继续

question-own-share = 要您自己出钱的话，怎么办？
    .short = 要自己出钱时
    .hint = 配件 { $free-repair-yuan } 元以内，一般不收钱。
    .missing = 请选一项
question-own-share-ask = 先告诉我多少钱，我同意了再修
question-own-share-free-only = 只修不要我出钱的地方

question-loan = 修的时候，要先借一件用吗？
    .short = 要不要先借一件
    .missing = 请选要或者不要
question-loan-yes = 要
question-loan-no = 不要

question-loan-what = 借的这件，有什么要求？（可以不填）
    .short = 对借用辅具的要求
    .hint = 比如身高、体重，门有多宽。

question-way = 怎么修最方便？
    .short = 怎么修
    .missing = 请选一种办法
question-way-bring = 我送过来，或者请人送来
    .hint = 下一步选送到哪里
question-way-fetch = 请来我家取，修好再送回来
question-way-home = 请到我家修
    .hint = 大的、搬不动的，比如护理床。要拆开修的，可能还是要拉走

question-hall = 送到哪里？
    .short = 送修的地方
    .hint = 送去以前，先打 { $phone } 问几点开门。
    .missing = 请选一个地方

question-address = 到哪里来？
    .short = 住址
    .hint = 写到门牌号。楼里没有电梯的，也写上几楼。
    .missing = 请填写住址

question-half-day = 哪个半天家里有人？
    .short = 上门的半天
    .hint = 这是您方便的时间。定下来是哪天，会再告诉您。
    .missing = 请选一个半天

question-access = 见面的时候，您需要什么？
    .short = 见面时需要的
    .hint = 有几样选几样。
    .missing = 请选一项。什么都不用，就选“都不用”
question-access-interpreter = 手语翻译
question-access-wheelchair = 轮椅能进出的地方
question-access-companion = 有家人陪，请多留一个位子
question-access-quiet = 人少、安静的地方
question-access-writing = 把话写下来，或者用大字
question-access-none = 都不用

question-name = 用辅具的人叫什么名字？
    .short = 姓名
    .missing = 请填写姓名

question-number = 残疾人证号是多少？（可以不填）
    .short = 残疾人证号
    .hint = 一共 20 位。没有证、找不到证，就空着，不影响送修。

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

question-declaration = 请您确认
    .short = 您的确认
    .hint = 提交以后，修好还给您以前都可以撤回。
    .statement = 我填的都是真的。要修的辅具是我或者家里人在用的。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 受理
    .doing = { $office }正在看您填的
    .next = 看完就安排修。缺什么，会在这一页一次写清楚。
    .about = { $office }看您填的，一般最多 { $days } 个工作日
    .now = { $way ->
            [bring] 辅具还没送的话，请送到您选的地方，报上办件号。
           *[other] 什么也不用做。辅具上的小东西，请先收好。
        }
stage-loan-device = 先借一件给您用
    .doing = { $office }正在给您找一件能先用的
    .next = 借给您以后，就来检查坏的那件。
    .about = 要借的才有这一步。{ $office }借给您，一般最多 { $days } 个工作日
    .now = 拿到以后，请当场试一试，看合不合适。
stage-inspection = 检查，看能不能修
    .doing = { $office }正在检查哪里坏了
    .next = { $own-share ->
            [ask] 查清楚了，先告诉您怎么修、多少钱。
           *[free-only] 查清楚了，就修不用您出钱的地方。
        }
    .about = { $office }检查，一般最多 { $days } 个工作日。修不了的，会写明为什么
    .now = { $way ->
            [bring] 辅具还没送的话，请尽快送来，送来才能查。
           *[other] 这里出现时间以后，请挑一个家里有人的。
        }
stage-quote = 报价：您同意才修
    .doing = { $office }正在算多少钱，或者正在等您看
    .next = 您同意了，就开始修。
    .about = 您选了先问的才有这一步。{ $office }写明多少钱、您出多少，一般最多 { $days } 个工作日
    .now = 报价写好以后，请看一看，再选同意、要改或者不要。
stage-repair = 修理
    .doing = { $office }正在修
    .next = { $way ->
            [bring] 修好了，请您来取。
            [fetch] 修好了，给您送回家。
           *[home] 修好了，请您当场试。
        }
    .about = { $office }修理，一般最多 { $days } 个工作日。要等配件的，会告诉您等到什么时候
stage-hand-back = 试一试，还给您
    .doing = 修好了，等您试
    .next = 好用就还给您。还有毛病，就再修。
    .about = { $office }还给您，一般最多 { $days } 个工作日
    .now = { $loan ->
            [yes] 请试一试修好的这件。好用了，请把借的那件还回来。
           *[no] 请试一试修好的这件。还有毛病，请当场说。
        }
stage-visit = 回访，问您用得怎么样
    .doing = 辅具已经还给您了
    .next = { $office }可能会来问您好不好用。
    .about = { $office }可能问您修得好不好，一般 { $days } 个工作日里

# 时间线上的话，只写跟这项服务有关的
event-assessed = { $office }检查好了
event-delivered = { $office }把修好的辅具还给您了

# 办完
finished = 修好了
    .next = 再坏了，随时可以再来。
follow-fitting = 老是坏，或者修不了，可以申请新的。
