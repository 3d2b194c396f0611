# 辅具适配
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数；$n 是第几件。
# $use-life-years 是使用年限；$child-age 是多少岁以下算孩子。

title = 辅具适配
summary = 轮椅、助听器、假肢、护理床这些用具，帮您挑合适的

# 服务介绍页
who = 走路、看、听、说、拿东西或者洗澡有困难的残疾人。能帮上忙的用具叫“辅具”。不用知道它叫什么，说说哪里难就行。替家里人填的时候，“您”就是他，电话可以留您自己的。一般在户口所在地办。
need-certificate = 残疾人证。孩子还没有证，也可以申请，准备好医院的诊断证明。
need-phone = 一个能收短信的手机。
need-bank = 想自己买、再领补贴的，准备好本人的银行账号。
cost = 申请和评估一般不收钱。有的辅具要自己出一部分钱。出多少，会先写给您看，您同意了才办。
decides = { $office }

eligible-certificate = 您有残疾人证，或者是不满 { $child-age } 岁的孩子。
    .no = 一般要先有残疾人证。没有证的先办证，过期的先换证。不满 { $child-age } 岁的孩子，多数地方没有证也行。
    .perhaps = 要看有没有残疾人证，或者是不是不满 { $child-age } 岁。
eligible-need = 您说的困难，辅具可能帮得上。
    .no = 您没有说哪里有困难。有困难了再来申请。
    .perhaps = 要看日常生活里哪里有困难。

# 问题
question-difficulty = 平时做哪些事有困难？
    .short = 有困难的事
    .hint = 有几样选几样。
    .missing = 请至少选一样。都不像，就选“别的事”
question-difficulty-walking = 走路、上下楼、出门
question-difficulty-sitting = 坐起来、坐稳、翻身、上下床
question-difficulty-bath = 洗澡、上厕所
question-difficulty-hands = 拿东西、吃饭、穿衣、写字
question-difficulty-seeing = 看东西、认路
question-difficulty-hearing = 听人说话、听门铃和电话
question-difficulty-speaking = 说话让别人听明白
question-difficulty-other = 别的事
    .hint = 下一步请您说一说

question-story = 一天里，哪件事最费劲？（可以不填）
    .short = 最费劲的事
    .hint = 比如：夜里一个人起不来，上不了厕所。住几楼、有没有人帮，也可以写。

question-wish = 您心里有想要的辅具吗？（可以不填）
    .short = 想要的辅具
    .hint = 不知道叫什么就空着。评估的人会跟您一起挑。

question-has = 您现在有做同样事情的辅具吗？
    .short = 现有的辅具
    .hint = 比如想要轮椅，就看看现在有没有轮椅。
    .missing = 请选一项。没有就选“没有”
question-has-none = 没有
question-has-works = 有，还能用
question-has-broken = 有，坏了或者不好用

question-devices = 您现在有哪些辅具？
    .short = 现有辅具的情况
    .hint = 只写做同样事情的，一件一件写。
    .missing = 请至少写一件
    .entry = 第{ $n }件
    .add = 再加一件
    .remove = 删掉第{ $n }件
question-devices-what = 这件辅具是什么？
    .hint = 比如：轮椅、拐杖、助听器
    .missing = 请写是什么
question-devices-since = 哪一年开始用的？
    .hint = 只记得年份，就只填年份。
question-devices-state = 这件好用吗？
    .missing = 请选好不好用
question-devices-state-works = 好用
question-devices-state-poor = 能用，但是不合适
question-devices-state-broken = 坏了，不能用

question-granted = 里面有残联给的，或者残联补贴买的吗？
    .short = 有没有残联给过或者补过
    .missing = 请选一项。记不清就选“记不清了”
question-granted-no = 没有，都是自己买的或者别人送的
question-granted-yes = 有
question-granted-unknown = 记不清了

question-granted-on = 上一次是哪一年给的，或者补的？（可以不填）
    .short = 上一次给或者补的时间
    .hint = 只记得年份，就只填年份。工作人员也会查。

question-use-life = 您的辅具还在使用年限里
    .text = 同样的辅具，一般 { $use-life-years } 年里只给或者补一次，这叫使用年限。坏了、不好用，可以先修。残疾等级变了的，有的地方可以提前再申请。
    .instead = 可以办“辅具维修”。修的时候，还可以先借一件用。
    .continue = 我还是要申请，请工作人员决定

question-mend = 坏了的，也许能修好
    .text = 很多毛病能修，比换新的快。旧的用惯了，也更顺手。
    .instead = 可以办“辅具维修”。修的时候，还可以先借一件用。
    .continue = 我要申请新的，继续

question-route = 您想要辅具，还是要补贴？
    .short = 给辅具还是给补贴
    .missing = 请选一项
question-route-given = 直接给我辅具
    .hint = 这叫“配发”。式样一般比较普通。
question-route-money = 我自己买，再领补贴
    .hint = 这叫“货币补贴”。请先不要买，等批准了再买。超出补贴的钱，自己出。

question-place = 在哪里评估？
    .short = 评估的地方
    .hint = 评估就是请懂辅具的人看一看，您用哪一种、多大的合适。
    .missing = 请选一个地方
question-place-centre = 我去辅具中心
    .hint = 中心可以当场试。地址会跟时间一起告诉您。
question-place-home = 请到我家来
    .hint = 出门不方便，或者要看家里的地方，就选这个

question-access = 见面的时候，您需要什么？
    .short = 见面时需要的
    .hint = 有几样选几样。评估、试用和回访，都按这个准备。
    .missing = 请选一项。什么都不用，就选“都不用”
question-access-interpreter = 手语翻译
question-access-wheelchair = 轮椅能进出的地方
question-access-companion = 有家人陪，请多留一个位子
question-access-quiet = 人少、安静的地方
question-access-writing = 把话写下来，或者用大字
question-access-none = 都不用

question-holder = 要用辅具的人，有残疾人证吗？
    .short = 有没有残疾人证
    .missing = 请选一项
question-holder-certificate = 有
question-holder-child = 没有，是不满 { $child-age } 岁的孩子
question-holder-none = 没有，是成年人

question-number = 残疾人证号是多少？
    .short = 残疾人证号
    .hint = 一共 20 位：前 18 位是身份证号，后面还有 2 位数字。补办过的，最后还有 B1 这样的字。
    .missing = 请填写残疾人证号

question-no-certificate = 成年人一般要先办残疾人证
    .text = 多数地方，成年人要有残疾人证才能配辅具。办证不收钱。眼下急着用，可以先借一件。
    .instead = 可以办“残疾人证新办”。您填的都已经存好。
    .continue = 我先申请，请工作人员决定

question-name = 要用辅具的人叫什么名字？
    .short = 姓名
    .hint = 跟身份证或者户口簿上一样。
    .missing = 请填写姓名

question-citizen-id = 要用辅具的人，身份证号是多少？
    .short = 身份证号
    .hint = 一共 18 位。孩子的号码在户口簿上。
    .missing = 请填写身份证号

question-guardian = 监护人是谁？
    .short = 监护人
    .hint = 未成年人、智力或者精神残疾人，由监护人来办，一般是父母、爱人或者成年子女。您就是监护人的，写您自己，关系写“母亲”这样。没有监护人，请打 { $phone }，社区可以帮忙。
    .missing = 请填写监护人

question-diagnosis = 医院的诊断证明怎么交？
    .short = 诊断证明
    .hint = 写明哪里有残疾或者困难，盖了医院的章。现在还不能在这里传照片。
    .missing = 请选一种交的办法

question-income = 您家有低保吗？
    .short = 家庭情况
    .hint = 补多少、要不要排队，有的地方跟这个有关。
    .missing = 请选一项。说不准就选“不清楚”
question-income-dibao = 有，是低保家庭
    .hint = 每个月领低保金
question-income-borderline = 是低保边缘家庭
    .hint = 收入比低保线高一点，民政认定过
question-income-ordinary = 都不是
question-income-unknown = 不清楚

question-bank = 补贴打到哪个银行账号？
    .short = 银行账号
    .hint = 写开户银行和账号。要用辅具本人的名字开户。孩子的可以写监护人的。
    .missing = 请填写银行账号

question-address = 现在住在哪里？
    .short = 现在的住址
    .hint = 写到门牌号。选了上门的，就到这里来。
    .missing = 请填写现在的住址

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
    .hint = 提交以后，辅具给您以前都可以撤回。
    .statement = 我填的都是真的。领到的辅具自己用，不转卖。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-first-review = 初审
    .doing = { $office }正在看您的申请
    .next = 看完就往下办。缺什么，会在这一页一次写清楚。
    .about = { $office }看您填的和材料，一般最多 { $days } 个工作日
stage-second-review = 复审
    .doing = { $office }正在再看一遍
    .next = 通过以后，请懂辅具的人来评估。
    .about = { $office }再看一遍，一般最多 { $days } 个工作日
stage-assessment = 评估：看您用哪一种合适
    .doing = { $place ->
            [home] 正在安排人到您家评估
           *[centre] 正在安排您到辅具中心评估
        }
    .next = 评估以后，会写一份方案，请您看。
    .about = 先约时间，再到中心或者您家评估，一般 { $days } 个工作日里
    .now = { $place ->
            [home] 这里出现时间以后，请挑一个您在家的。都不行，可以请换。
           *[centre] 这里出现时间以后，请挑一个。去的时候带上残疾人证和现在用的辅具。
        }
    .pauses = 评估的时间要等您来挑，所以这几天不算办理时间。
stage-proposal = 方案：请您看，您同意才办
    .doing = { $office }正在写方案，或者正在等您看
    .next = 您同意了，就送去审批。您不满意，可以请他们改。
    .about = { $office }写明用哪一件、多少钱、补多少、您出多少，一般最多 { $days } 个工作日
    .now = 方案写好以后，请看一看，再选同意、要改或者不要。
stage-approval = 审批
    .doing = { $office }正在审批
    .next = { $route ->
            [money] 批准以后，您就可以去买。
           *[given] 批准以后，就下单或者定做。
        }
    .about = { $office }审批，一般最多 { $days } 个工作日。今年名额用完的，会告诉您要等
stage-order = 下单、定做
    .doing = { $route ->
            [money] 批准了，您可以去买了
           *[given] 批准了，正在下单或者定做
        }
    .next = 东西到了，就约您试用。
    .about = { $office }安排下单或者定做，一般最多 { $days } 个工作日
    .now = { $route ->
            [money] 请按方案去买，发票和包装里的单子都留好。买好了，打 { $phone } 说一声。
           *[given] 什么也不用做。到货晚了，会告诉您。
        }
stage-fitting = 试用、学会用，交给您
    .doing = 东西到了，正在约您试用
    .next = { $route ->
            [money] 合适了，就给您打补贴。不合适就再调。
           *[given] 合适了就归您用。不合适就再调，或者重做。
        }
    .about = { $office }陪您试，教您用，一般最多 { $days } 个工作日
    .now = 这里出现时间以后，请挑一个。试的时候哪里不舒服，请当场说。
stage-payment = 打补贴
    .doing = { $office }正在给您打补贴
    .next = 钱会打到您填的账号。
    .about = 只有自己买的才有这一步。{ $office }打补贴，一般最多 { $days } 个工作日
    .now = 发票和合格证还没交的，请尽快交给{ $office }。
stage-visit = 回访，问您用得怎么样
    .doing = 辅具已经在您手里了
    .next = { $office }可能会来问您用得好不好。不好用，可以再调。
    .about = { $office }问您在不在用、好不好用，一般 { $days } 个工作日里

# 时间线上的话，只写跟这项服务有关的
event-assessed = { $office }评估好了
event-approved = { $office }批准了您的辅具
event-delivered = { $office }陪您试好，辅具交给您了

# 办完
finished = 辅具配好了
    .next = 用着不舒服、坏了，都可以再来。同样的辅具，一般过 { $use-life-years } 年可以再申请。
follow-repair = 辅具坏了不用扔，可以来修。
follow-home = 家里的门槛、厕所、台阶也难的话，可以申请改造。
