# 辅具借用、租用、续借和归还
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数；$n 是第几件。
# $long-loan-months 是借几个月起算借得久。

title = 辅具借用和归还
summary = 轮椅、拐杖、护理床，先借或者租一段时间；用完还回来

# 服务介绍页
who = 要用一段时间辅具的残疾人，比如刚做完手术、想先试试、等着新的。已经借了、租了的，可以在这里续借，或者还回来。替家里人填的时候，“您”就是他，电话可以留您自己的。
need-identity = 要用辅具的人的身份证。
need-phone = 一个能收短信的手机。
need-deposit = 要交押金的，交接的时候再交。来还的，带上押金收据。
cost = 借用一般不收钱，租用按月收租金。有的要先交押金，还回来就退。租金和押金多少，会先写给您看，您同意了再交。
decides = { $office }

eligible-certificate = 您有残疾人证。
    .no = 没有残疾人证，也请打电话问。不少地方也借给受伤、生病的人。
    .perhaps = 要看有没有残疾人证。
eligible-need = 您说的困难，借一件可能帮得上。
    .no = 您没有说哪里有困难。临时要用，也可以来借。
    .perhaps = 要看日常生活里哪里有困难。

# 问题
question-wish = 您想办哪一样？
    .short = 办哪一样
    .missing = 请选一样
question-wish-borrow = 借一件
    .hint = 一般不收钱，用完还回来
question-wish-rent = 租一件
    .hint = 按月交租金，一般比借的用得久
question-wish-prolong = 续借，手里的想多用一段时间
question-wish-return = 归还，把借来、租来的还回来

question-reason = 为什么要用？
    .short = 用的原因
    .hint = 不影响借不借，只是好给您挑合适的。
    .missing = 请选一项
question-reason-recovering = 刚做完手术，或者受了伤
question-reason-trying = 想先试试合不合适
question-reason-waiting = 自己的在修，或者在等新的
question-reason-outing = 出门、看病、走亲戚用
question-reason-lasting = 要长期用

question-wanted = 您要哪些辅具？
    .short = 要的辅具
    .hint = 一件一件写。不知道叫什么，就写做什么用。
    .missing = 请至少写一件
    .entry = 第{ $n }件
    .add = 再加一件
    .remove = 删掉第{ $n }件
question-wanted-what = 要的是什么？
    .hint = 比如：轮椅、护理床、助行架
    .missing = 请写要什么
question-wanted-size = 身高、体重、门宽是多少？
    .hint = 知道的都写上，好挑大小。比如：身高 165，体重 60 公斤

question-held = 您手里有哪些借来的、租来的？
    .short = 借来的、租来的辅具
    .hint = 只写这次要续借或者要还的。
    .missing = 请至少写一件
    .entry = 第{ $n }件
    .add = 再加一件
    .remove = 删掉第{ $n }件
question-held-what = 这件是什么？
    .hint = 上面有编号的，也写上。
    .missing = 请写是什么
question-held-state = 它现在怎么样？
    .missing = 请选现在怎么样
question-held-state-good = 好好的
question-held-state-worn = 用旧了，还能用
question-held-state-broken = 坏了
    .hint = 坏了也请照实说，先检查再说，不用怕
question-held-state-incomplete = 少了东西
question-held-since = 哪天借的、租的？
    .hint = 只记得年和月，就只填年和月。

question-months = 要用几个月？
    .short = 用几个月
    .hint = 不到一个月，填 1。续借的，填再用几个月。
    .missing = 请填写几个月
    .unit = 个月

question-long = 要用这么久，配一件自己的可能更好
    .text = 借 { $long-loan-months } 个月或者更久，要看有没有别人在等。长期用的，可以申请一件自己的，照您的身体来挑。
    .instead = 可以办“辅具适配”。等的时候，还可以来借。
    .continue = 我还是先借，继续

question-deposit = 押金是怎么回事
    .text = 押金是先放在这里的钱，东西还回来就退给您。正常用旧的，一般不扣钱。丢了、没爱惜弄坏的，可能要扣一部分，会写明为什么扣。
    .instead = 交不起押金的，请打 { $phone } 问能不能少交或者不交。
    .continue = 知道了，继续

question-paid-deposit = 当时交过押金吗？
    .short = 交没交过押金
    .missing = 请选一项。记不清就选“记不清了”
question-paid-deposit-yes = 交过
question-paid-deposit-no = 没有
question-paid-deposit-unknown = 记不清了
    .hint = 工作人员会查

question-deposit-back = 押金怎么退给您？
    .short = 退押金的办法
    .missing = 请选一种
question-deposit-back-bank = 打到银行账号
question-deposit-back-same = 当时怎么交的，就怎么退

question-bank = 押金退到哪个银行账号？
    .short = 银行账号
    .hint = 写开户银行和账号。
    .missing = 请填写银行账号

question-receive = 怎么拿到？
    .short = 怎么拿
    .missing = 请选一种办法
question-receive-collect = 我去拿，或者请人去拿
    .hint = 下一步选去哪里拿
question-receive-bring = 请送到我家
    .hint = 护理床这样大的，会帮您装好

question-give-back = 怎么还回来？
    .short = 怎么还
    .missing = 请选一种办法
question-give-back-bring = 我送过去，或者请人送去
    .hint = 下一步选送到哪里
question-give-back-fetch = 请到我家来取

question-hall = 去哪里？
    .short = 去的地方
    .hint = 去以前，先打 { $phone } 问几点开门。
    .missing = 请选一个地方

question-address = 到哪里来？
    .short = 住址
    .hint = 写到门牌号。楼里没有电梯的，也写上几楼。
    .missing = 请填写住址

question-half-day = 哪个半天方便？
    .short = 方便的半天
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
    .hint = 续借、归还的，写当时登记的名字。
    .missing = 请填写姓名

question-citizen-id = 用辅具的人，身份证号是多少？
    .short = 身份证号
    .hint = 一共 18 位。
    .missing = 请填写身份证号

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
    .hint = 提交以后，办成以前都可以撤回。
    .statement = 我填的都是真的。借来、租来的东西，我会爱惜，到期还回来。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 受理
    .doing = { $office }正在看您填的
    .next = { $wish ->
            [return] 看完就约您还东西。
            [prolong] 看完就问有没有别人在等这一件。
           *[other] 看完就去查有没有合适的。
        }
    .about = { $office }看您填的，一般最多 { $days } 个工作日
stage-approval = 看看有没有，能不能借
    .doing = { $wish ->
            [prolong] { $office }正在看能不能让您多用一段时间
           *[other] { $office }正在查有没有合适的
        }
    .next = { $wish ->
            [prolong] 可以的话，会写明新的到期日。
           *[other] 有合适的，就把租金、押金和到期日写给您看。
        }
    .about = 来还的没有这一步。{ $office }查库存，一般最多 { $days } 个工作日。都借出去了，会告诉您要等
stage-terms = 讲好租金、押金和到期日
    .doing = { $office }正在写明租金、押金和到期日，或者正在等您看
    .next = 您同意了，就交给您用。
    .about = 借和租才有这一步。{ $office }写给您看，一般最多 { $days } 个工作日
    .now = 写好以后，请看一看，再选同意、要改或者不要。
stage-handover = 交给您用
    .doing = 东西准备好了，正在约交接的时间
    .next = 当场教您怎么用，写好现在的新旧，再交给您。
    .about = 借和租才有这一步。{ $office }交给您，一般最多 { $days } 个工作日
    .now = { $receive ->
            [bring] 这里出现时间以后，请挑一个家里有人的。交押金的，请留好收据。
           *[collect] 这里出现时间以后，请挑一个去拿。交押金的，请留好收据。
        }
stage-return = 您在用，到期还回来
    .doing = 东西在您手里
    .next = 还回来的时候，{ $office }跟您一起看看好坏。
    .about = 您用完了还给{ $office }，一般 { $days } 个工作日左右，看您借多久
    .now = 到期请还回来。想多用一段时间，到期以前来续借。坏了，请申请维修。
    .pauses = 东西您在用，用多久是您选的，所以不算办理时间。
stage-take-back = 还回来，一起检查
    .doing = { $office }正在等您把东西还回来
    .next = { $paid-deposit ->
            [no] 一起看看好坏，给您写一张已归还的条子。
           *[other] 一起看看好坏，没有问题就退押金。
        }
    .about = 来还的才有这一步。{ $office }检查、收下，一般最多 { $days } 个工作日
    .now = { $give-back ->
            [fetch] 这里出现时间以后，请挑一个家里有人的。配件请放在一起。
           *[bring] 请把东西和配件一起送来，报上办件号。
        }
stage-refund = 退押金
    .doing = 东西已经还了，{ $office }正在退押金
    .next = 押金会退给您。扣了钱的，会写明为什么。
    .about = 交过押金的，{ $office }退给您，一般最多 { $days } 个工作日
stage-visit = 回访，问您办得怎么样
    .doing = { $wish ->
            [prolong] 已经续借好了
           *[other] 东西已经还了
        }
    .next = { $office }可能会来问您用得好不好。
    .about = { $office }可能问您满不满意，一般 { $days } 个工作日里

# 时间线上的话，只写跟这项服务有关的
event-approved = { $office }同意了
event-delivered = { $office }把东西交给您用了

# 办完
finished = 都办好了
    .next = 以后要用，随时可以再来借。
follow-fitting = 要长期用的话，可以申请一件自己的。
