# 毕业生一生一策
# 写给办事的人听：短句，用“您”，一句话一个意思。
# $office 是办这一步的单位；$phone 是服务电话；$days 是工作日数。

title = 毕业生就业方案
summary = 快毕业了，或者刚毕业：跟您一起定一份找工作的方案

# 服务介绍页
who = 快毕业、刚毕业的残疾人。顾问跟您谈一谈，再写一份只给您一个人的方案：先做什么，后做什么，谁来帮。这叫“一生一策”。方案您同意了才算。没有工作保证，但是一步一步有人陪。替家里人填的时候，“您”就是他。
need-certificate = 您的残疾人证。填的时候要看证号。
need-phone = 一个能收短信的手机。
cost = 不收钱。
decides = { $office }跟您一起定

# 合不合适
eligible-certificate = 您有残疾人证。
    .no = 一般要先有残疾人证。
    .perhaps = 要看您有没有残疾人证。
eligible-study = 您快毕业了，或者想找工作。
    .no = 您说现在不在上学，也不找工作。以后想找了，随时可以来。
    .perhaps = 要看您是不是快毕业了。

# 问题
question-number = 您的残疾人证号是多少？
    .short = 残疾人证号
    .hint = 一共 20 位：前 18 位是身份证号，后面还有 2 位数字。
    .missing = 请填写残疾人证号

question-name = 您叫什么名字？
    .short = 姓名
    .hint = 跟身份证上一样。
    .missing = 请填写姓名

question-contact = 怎么联系您最方便？
    .short = 联系的办法
    .missing = 请选一种联系的办法
question-contact-call = 打电话
question-contact-text = 发短信
    .hint = 接电话不方便的，选这一项
question-contact-helper = 联系家里人，或者帮我办的人
    .hint = 联系电话，请填他的

question-phone = 用哪个电话联系您？
    .short = 联系电话
    .hint = 手机、座机都可以。座机请带区号。
    .missing = 请填写联系电话
    .prefilled = 已经填好您登录用的手机号。要改就直接改。

question-school = 您在哪个学校读书？
    .short = 学校
    .hint = 毕业了，就写毕业的学校。
    .missing = 请写学校

question-studied = 您学的是什么？（可以不填）
    .short = 学的东西
    .hint = 比如：会计、烹饪、电脑

question-ends = 您什么时候毕业？
    .short = 毕业的时间
    .hint = 只记得年份，就只填年份。
    .missing = 请填毕业的年份

question-wish = 您想做什么样的工作？
    .short = 想做的工作
    .hint = 有几样选几样。没想好也没关系，顾问会跟您一起想。
    .missing = 请选一项。没想好，就选“都可以，还没想好”
question-wish-office = 用电脑、坐办公室
question-wish-hands = 手上的活
question-wish-service = 店里的活
question-wish-outdoors = 打扫、种养
question-wish-massage = 按摩
question-wish-own = 自己做点小生意
question-wish-learn = 先学一门手艺
question-wish-any = 都可以，还没想好

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

question-words = 您最担心什么？（可以不填）
    .short = 担心的事
    .hint = 想到什么写什么。不用写病情。

question-talk = 跟顾问怎么谈？
    .short = 怎么谈
    .hint = 谈半个小时左右，时间可以挑。家里人可以一起。
    .missing = 请选一项
question-talk-hall = 我过去谈
question-talk-phone = 打电话谈
question-talk-home = 我出不了门，请到家里来

question-declaration = 请您确认
    .short = 您的确认
    .hint = 方案定下来以前，随时可以撤回。
    .statement = 我填的都是真的。我想跟顾问一起定方案。
    .confirmed = 已确认
    .missing = 请您确认后再继续

# 环节
stage-acceptance = 收下申请
    .doing = { $office }正在看您填的内容
    .next = 看完就请顾问跟您约时间。
    .about = { $office }看您填的内容，一般最多 { $days } 个工作日
stage-talk = 跟顾问谈一谈
    .doing = { $office }正在安排顾问跟您谈
    .next = 谈完以后，顾问给您写方案。
    .about = 顾问跟您谈想做什么、能做什么，由{ $office }安排，一般 { $days } 个工作日里
    .now = 有了谈话的时间，请挑一个您方便的。
    .pauses = 谈话的日子由您挑，所以不算办理时间。
stage-plan = 方案：您同意才算
    .doing = { $office }正在给您写方案
    .next = 您同意了，就照着一步一步走。要改，也可以说。
    .about = { $office }写好方案给您看，一般最多 { $days } 个工作日
stage-walk = 照着方案走
    .doing = 正在照着方案一步一步走
    .next = 走完以后，{ $office }问您顺不顺。走不通，就再改方案。
    .about = { $office }陪您照着方案走，一般 { $days } 个工作日里
    .now = 请看方案，做您那一步。做不来，就打 { $phone }。
stage-follow-up = 回访，问您怎么样了
    .doing = 方案走完了
    .next = { $office }会问您找到工作没有，顺不顺。
    .about = { $office }问您怎么样了，一般最多 { $days } 个工作日

# 时间线上的话，只写跟这项服务有关的
event-closed = { $office }问过您了，这份方案办完了

# 办完
finished = 您的方案走完了
    .next = 还没找到合适的，随时可以再来，或者打 { $phone }。
follow-job-registration = 想让我们帮您留意工作，就来求职登记。
follow-job-assessment = 不知道做什么合适，可以先做评估。
