# 求职登记的易读版：有人读过整项服务，这里只写原话还不好读的地方。

who = 有残疾人证、想找工作的人。有工作想换，也可以登记。快毕业了，也可以登记。登记以后，就业顾问跟您谈一谈。就业顾问就是帮您找工作的人。他会帮您留意工作。不过，不一定能找到。替家里人填，“您”就是他。电话可以填您自己的。

eligible-age =
    .no = 满 { $working-age } 岁才能上班。过了退休年龄，也可以登记。只是能做的工作少一些。

question-number =
    .hint = 一共 20 位。前 18 位是身份证号。后面还有 2 位数字。补办过的证，最后还有 B1 这样的字。

question-young =
    .text = 国家规定，满 { $working-age } 岁才能上班。现在可以先想一想。以后想学什么？想做什么？

question-older = 过了退休年龄，工作会少一些
    .text = 您可以登记。有的单位，只招没到退休年龄的人。有的补贴，也只给没到退休年龄的人。顾问会帮您找合适的。

question-address =
    .hint = 写到门牌号。我们好找离您近的工作。我们不告诉用人单位。

question-wish =
    .missing = 请选一项。没想好就选“都可以，还没想好”

question-share =
    .hint = 您选了的，我们才说。得了什么病，我们从来不说。有合适的单位，我们先问您。您同意了，才给名字和电话。

question-share-certificate =
    .hint = 有的工作专门招有证的人

question-declaration =
    .hint = 登记好以前，可以撤回。撤回就是不办了。登记好以后不想找了，打 { $phone } 说一声。
    .statement = 我填的都是真的。我想找工作。我选了的，顾问可以告诉用人单位。

stage-acceptance =
    .next = 看完，就请就业顾问跟您约时间。要是缺什么，这一页会一次写清楚。
    .about = { $office }看您填的。一般最多 { $days } 天，休息日不算。

stage-talk =
    .next = 谈完以后，顾问会写下来。写您能做什么、想做什么。写好给您看。
    .about = { $office }安排顾问跟您谈。谈您想做什么、能做什么。一般 { $days } 天以内。休息日不算。
    .pauses = 谈话的日子由您挑。等的日子，不算办事的天数。

stage-register = 写上求职名单
    .doing = { $office }正在把您的名字写上求职名单
    .next = 写好以后，我们帮您留意。有合适的工作，就告诉您。有培训、招聘会，也告诉您。去不去，您自己定。
    .about = { $office }把您的名字写上名单。一般最多 { $days } 天，休息日不算。

stage-follow-up = 问您找得怎么样
    .next = 两三个月以后，{ $office }会联系您。问您找到没有。也问做得顺不顺。
    .about = 两三个月以后，{ $office }联系您。问您找得怎么样。一般最多 { $days } 天，休息日不算。

event-delivered = { $office }把您的名字写上了求职名单

finished =
    .next = 还没找到合适的，可以再来登记。做得不顺，也可以再来。也可以打 { $phone }。
follow-device-fitting = 上班、出门要用的东西，可以申请。看字要用的东西，也可以申请。一般有补贴。
follow-certificate-first = 您说残疾人证还没办好。有的工作要有证。有的补贴也要有证。请记得去办。
