# 求职登记
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数。

title = 求职登记
summary = 想找工作，先告诉我们您想做什么、要什么帮助

# 服务介绍页
who = 有残疾人证、想找工作的人。已经有工作想换的，快毕业的，也可以登记。替家里人填的时候，“您”就是他，电话可以留您自己的。登记以后，就业顾问会跟您谈一谈，再帮您留意工作。填的随时可以改，也可以先停一停。登记不等于马上有工作，我们不能保证找得到。
need-certificate = 您的残疾人证。填的时候要看证号。证正在办，也可以先登记。
need-phone = 一个能收短信的手机。
cost = 登记、介绍工作都不收钱。谁要是向您收钱，请打 { $phone } 告诉我们。
decides = { $office }

# 合不合适
eligible-certificate = 您有残疾人证。
    .no = 一般要先有残疾人证。证正在办的，也可以先登记。
    .perhaps = 要看您有没有残疾人证。
eligible-wish = 您想工作，或者想换工作。
    .no = 您说现在不找工作。以后想找了，随时可以来登记。
    .perhaps = 要看您想不想找工作。
eligible-age = 您的年龄可以工作。
    .no = 满 { $working-age } 岁才能上班。过了退休年龄的，也可以登记，只是岗位少一些。
    .perhaps = 要看您的年龄。

# 问题
question-have = 您的残疾人证办好了吗？
    .short = 残疾人证
    .missing = 请选一项。还没有证，就选“还在办”
question-have-held = 办好了，有证
question-have-applying = 还在办，或者正准备办

question-number = 您的残疾人证号是多少？
    .short = 残疾人证号
    .hint = 一共 20 位：前 18 位是身份证号，后面还有 2 位数字。补办过的，最后还有 B1 这样的字。
    .missing = 请填写残疾人证号

question-citizen-id = 您的身份证号是多少？
    .short = 身份证号
    .hint = 一共 18 位，最后一位可能是 X。
    .missing = 请填写身份证号

question-young = 满 { $working-age } 岁才能上班
    .text = 国家规定，不满 { $working-age } 岁不能上班。现在可以先想一想，以后想学什么、做什么。
    .instead = 您填的都已经存好。满 { $working-age } 岁再来，接着办就行。
    .continue = 我想先登记，跟顾问谈谈

question-older = 过了退休年龄，岗位会少一些
    .text = 您可以登记。不过有的单位只招没到退休年龄的人，有的补贴也是。顾问会帮您看看，有什么合适的。
    .continue = 好的，继续

question-name = 您叫什么名字？
    .short = 姓名
    .hint = 跟身份证上一样。替家里人登记，写他的名字。
    .missing = 请填写姓名

question-address = 您现在住在哪里？
    .short = 现在的住址
    .hint = 写到门牌号。我们好找离您近的工作，不会告诉用人单位。
    .missing = 请填写现在的住址

question-phone = 用哪个电话联系您？
    .short = 联系电话
    .hint = 手机、座机都可以。座机请带区号。替家里人办，写您的电话。
    .missing = 请填写联系电话
    .prefilled = 已经填好您登录用的手机号。要改就直接改。

question-contact = 怎么联系您最方便？
    .short = 联系的办法
    .missing = 请选一种联系的办法
question-contact-call = 打电话
question-contact-text = 发短信
    .hint = 接电话不方便的，选这一项
question-contact-helper = 联系家里人，或者帮我办的人
    .hint = 下一步写是谁

question-contact-person = 要联系谁？
    .short = 帮您的人
    .hint = 请先跟他说一声。
    .missing = 请填写帮您的人

question-now = 您现在是什么情况？
    .short = 现在的情况
    .missing = 请选一项
question-now-looking = 没有工作，想找
question-now-working = 有工作，想换一个
question-now-studying = 在上学，快毕业了

question-wish = 您想做什么样的工作？
    .short = 想做的工作
    .hint = 有几样选几样。没想好也没关系，顾问会跟您一起想。
    .missing = 请选一项。没想好，就选“都可以，还没想好”
question-wish-office = 用电脑、坐办公室
    .hint = 比如打字、客服、做表格
question-wish-hands = 手上的活
    .hint = 比如组装、包装、缝纫、做手工
question-wish-service = 店里的活
    .hint = 比如收银、理货、后厨帮忙
question-wish-outdoors = 打扫、种养
    .hint = 比如保洁、种花、养鸡
question-wish-massage = 按摩
    .hint = 看不见、看不清的人，可以学盲人按摩
question-wish-own = 自己做点小生意
question-wish-learn = 先学一门手艺
question-wish-any = 都可以，还没想好

question-place = 在哪里上班合适？
    .short = 上班的地方
    .hint = 有几样选几样。
    .missing = 请选一项。在哪里都行，就选“都可以”
question-place-near = 离家近的地方
question-place-travel = 坐车去，远一点也行
question-place-online = 在家，用电脑或者手机
question-place-home = 在家，做手工活
question-place-any = 都可以

question-hours = 一天能做多久？
    .short = 上班的时间
    .missing = 请选一项。多久都行，就选“都可以”
question-hours-full = 一整天
question-hours-half = 半天
question-hours-few = 一天两三个小时
question-hours-any = 都可以

question-pay = 一个月最少想挣多少？（可以不填）
    .short = 想要的工资
    .hint = 写到手最少要多少，只写数字。没想好就空着。

question-skills = 您会做什么，做过什么？（可以不填）
    .short = 会做的、做过的
    .hint = 想到什么写什么，一两句话就行。没做过工作，就空着。

question-statement = 想对用人单位说什么？（可以不填）
    .short = 想对单位说的话
    .hint = 比如您哪些事做得好。以后申请岗位，会先替您填上，您看过再交。不用写病情。

question-help = 上班的时候，什么能帮到您？
    .short = 上班要的帮助
    .hint = 有几样选几样。不用写病情。
    .missing = 请选一项。不用帮助，就选“不用”
question-help-access = 没有台阶，轮椅进得去
question-help-toilet = 有轮椅进得去的厕所
question-help-seat = 能坐着做
question-help-sign = 有人会手语，或者打字交流
question-help-read = 字放大，或者电脑能读出来
question-help-quiet = 安静一点的地方
question-help-flexible = 上下班的时间能挪一挪
question-help-slow = 有人带，多教几遍
question-help-breaks = 中间能多歇几次
question-help-way = 上下班有人接送，或者陪着
question-help-companion = 我自己带的人能在旁边
question-help-none = 不用

question-share = 哪些可以告诉用人单位？
    .short = 可以告诉单位的
    .hint = 没选的，我们不说。得了什么病，我们从来不问，也不说。残疾类别和等级，以后申请岗位时一家一家问您。您的名字和电话，有合适的单位先问过您再给。
    .missing = 请选一项。都要先问您，就选“每次先问我”
question-share-certificate = 我有残疾人证
    .hint = 有的岗位专门招有证的人
question-share-skills = 我会做什么、做过什么
question-share-help = 我上班要什么帮助
question-share-ask = 每次先问我

question-talk = 跟顾问怎么谈？
    .short = 怎么谈
    .hint = 谈半个小时左右，时间可以挑。家里人可以一起。
    .missing = 请选一项
question-talk-hall = 我过去谈
    .hint = 要手语翻译、要坡道，约时间的时候告诉我们
question-talk-phone = 打电话谈
question-talk-home = 我出不了门，请到家里来

question-declaration = 请您确认
    .short = 您的确认
    .hint = 登记好以前，随时可以撤回。不想找了，在“我的求职登记”里自己停，打 { $phone } 也行。
    .statement = 我填的都是真的。我想找工作，同意顾问照我选的，跟用人单位说我的情况。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 收下登记
    .doing = { $office }正在看您填的内容
    .next = 看完就请就业顾问跟您约时间。要是缺什么，会在这一页一次写清楚。
    .about = { $office }看您填的内容，一般最多 { $days } 个工作日
stage-talk = 跟顾问谈一谈
    .doing = { $office }正在安排顾问跟您谈
    .next = 谈完以后，顾问会写下您能做什么、想做什么，给您看。
    .about = 顾问跟您谈想做什么、能做什么，由{ $office }安排，一般 { $days } 个工作日里谈上
    .now = { $talk ->
            [home] 有了上门的时间，请挑一个您方便的。
            [phone] 有了通话的时间，请挑一个您方便的。
           *[hall] 有了谈话的时间，请挑一个您方便的。去的时候带上身份证，有残疾人证的也带上。
        }
    .pauses = 谈话的日子由您挑，所以不算办理时间。
stage-register = 登上求职名单
    .doing = { $office }正在把您登上求职名单
    .next = 登好以后，有合适的工作、培训、招聘会，就告诉您。去不去，您自己定。不想收到消息，可以关掉。
    .about = { $office }把您登上名单，一般最多 { $days } 个工作日
stage-follow-up = 回访，问您找得怎么样
    .doing = 您已经在求职名单里了
    .next = { $office }过两三个月会联系您，问找到没有、做得顺不顺。
    .about = 两三个月后，{ $office }联系您，问找得怎么样，一般最多 { $days } 个工作日

# 时间线上的话，只写跟这项服务有关的
event-accepted = { $office }收下了您的求职登记
event-assessed = 顾问跟您谈过了，{ $office }记下了您想做的工作
event-delivered = { $office }把您登上了求职名单
event-closed = { $office }问过您了，这次登记办完了

# 办完
finished = 求职登记办好了
    .next = 还没找到合适的，或者做得不顺，随时可以再来登记，也可以打 { $phone }。
follow-device-fitting = 上班、出门、看字要用的器具，可以申请适配，一般有补贴。
follow-certificate-first = 您说残疾人证还没办好。有的岗位和补贴要有证，请别忘了去办。
