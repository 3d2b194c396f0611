# 辅具适配的易读版：有人读过整项服务，这里只写原话还不好读的地方。

who = 走路、看、听、说有困难的人。拿东西、洗澡有困难，也可以来。能帮上忙的用具，叫辅具。不知道叫什么，也没关系。说说哪里难就行。一般在户口那边办。替家里人填，“您”就是他。电话可以填您自己的。
need-certificate = 残疾人证。孩子还没有证，也可以申请。请准备好医院的诊断证明。诊断证明就是医生写明病情的纸。
need-bank = 想自己买、再领补贴吗？请准备好本人的银行账号。
cost = 申请一般不收钱。请人来评估，一般也不收钱。有的辅具要自己出一部分钱。出多少，会先写给您看。您同意了才办。

eligible-certificate =
    .no = 一般要先有残疾人证。没有证，先办证。证过期了，先换证。孩子不满 { $child-age } 岁，多数地方没有证也行。

question-story =
    .hint = 比如夜里一个人起不来，上不了厕所。住几楼，也可以写。有没有人帮，也可以写。

question-wish =
    .hint = 不知道叫什么，就空着。懂辅具的人会跟您一起挑。

question-use-life =
    .text = 同样的辅具，一般 { $use-life-years } 年给一次。补贴也是一次。这叫使用年限。坏了、不好用，可以先修。等级变了，有的地方可以早点再申请。

question-route-given =
    .hint = 配发就是直接给您一件。样子一般比较普通。

question-route-money =
    .hint = 货币补贴就是您先买，再给您钱。请等批准了再买。超出补贴的钱，自己出。

question-place =
    .hint = 评估就是请懂辅具的人看一看。看您用哪一种合适。也看要多大的。

question-place-home =
    .hint = 出门不方便，就选这个。要看看家里的地方，也选这个。

question-access =
    .hint = 有几样选几样。每次见面，都照这个准备。

question-number =
    .hint = 一共 20 位。前 18 位是身份证号。后面还有 2 位数字。补办过的证，最后还有 B1 这样的字。

question-no-certificate =
    .text = 成年人一般先要有残疾人证。有证才能配辅具。办证不收钱。现在急着用，可以先借一件。

question-guardian = 监护人（替您做主的家里人）是谁？
    .short = 监护人（替您做主的家里人）
    .hint = 不到 18 岁，要写监护人。智力或者精神残疾人，也要写监护人。监护人就是替您做主的家里人。一般是父母、爱人或者成年子女。您就是监护人，就写您自己。关系写“母亲”这样的话。没有监护人，请打 { $phone }。社区可以帮忙。
    .missing = 请填写监护人（替您做主的家里人）

question-diagnosis =
    .hint = 诊断证明就是医生写明病情的纸。要写明哪里有困难。要盖医院的章。这里现在还不能传照片。

question-income-borderline =
    .hint = 收入比低保家庭高一点。管低保的民政部门登记过。

question-bank =
    .hint = 写开户银行和账号。开户银行就是办卡的那家银行。账号要用本人的名字。孩子可以写监护人的。监护人就是替孩子做主的大人。

question-declaration =
    .hint = 交上去以后，也可以撤回。撤回就是不办了。拿到辅具以前都可以撤回。
    .statement = 我填的都是真的。领到的辅具我自己用。我不会卖掉。

stage-first-review = 第一次看
    .about = { $office }看您填的和材料。一般最多 { $days } 天，休息日不算。

stage-second-review = 再看一遍
    .next = 看完以后，请懂辅具的人来看。看您用哪一种合适。
    .about = { $office }再看一遍。一般最多 { $days } 天，休息日不算。

stage-assessment = 看您用哪一种合适
    .doing = { $place ->
            [home] 正在安排人到您家看
           *[centre] 正在安排您到辅具中心看
        }
    .next = 看完以后，会写一份方案给您。方案就是打算怎么给您配。请您看一看。
    .about = 先跟您约时间。再到中心或者您家，看您用哪种。一般 { $days } 天以内。休息日不算。
    .now = { $place ->
            [home] 这里会写出几个时间。请挑一个您在家的。都不行，可以请他们换。
           *[centre] 这里会写出几个时间。请挑一个。去的时候，带上残疾人证。现在用的辅具也带上。
        }
    .pauses = 时间要等您来挑。等的日子，不算办事的天数。

stage-proposal = 请您看方案，您同意才办
    .next = 您同意了，就往下办。您不满意，可以请他们改。
    .about = { $office }写明用哪一件、多少钱。还写明补多少、您出多少。一般最多 { $days } 天，休息日不算。
    .now = 写好以后，请看一看。同意，就选同意。想改，就选要改。不想办了，就选不要。

stage-approval = 决定批不批
    .doing = { $office }正在看能不能批
    .next = { $route ->
            [money] 批准以后，您就可以去买。
           *[given] 批准以后，我们去买或者定做。
        }
    .about = { $office }决定批不批。一般最多 { $days } 天，休息日不算。今年名额用完了，会告诉您要等。

stage-order = 去买，或者定做
    .doing = { $route ->
            [money] 批准了，您可以去买了
           *[given] 批准了，我们正在买或者定做
        }
    .about = { $office }去买，或者去定做。一般最多 { $days } 天，休息日不算。
    .now = { $route ->
            [money] 请按方案去买。发票请留好。包装里的单子也请留好。买好了，请打 { $phone } 说一声。
           *[given] 您等着就行。东西来晚了，会告诉您。
        }

stage-fitting =
    .about = { $office }陪您试，教您用。一般最多 { $days } 天，休息日不算。

stage-payment =
    .about = 自己买的才有这一步。{ $office }给您打钱。一般最多 { $days } 天，休息日不算。
    .now = 发票还没交，请尽快交给{ $office }。合格证也要交。合格证就是包装里的那张单子。

stage-visit = 问您用得怎么样
    .about = { $office }问您用得好不好。一般 { $days } 天以内。休息日不算。

finished =
    .next = 用着不舒服，可以再来。坏了，也可以再来。一般过 { $use-life-years } 年，可以再申请一样的。
follow-home = 家里的门槛、厕所、台阶也难吗？可以申请改一改。
